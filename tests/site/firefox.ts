/**
 * The machine's own Firefox, over WebDriver BiDi: playwright-core drives only a Firefox of its own making.
 * Its settings are those readers have; automation would make it lax about files.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const STRICT = {
  // Those automation would set once started, which take the next two away.
  'remote.prefs.recommended': false,
  'security.fileuri.strict_origin_policy': true,
  'privacy.file_unique_origin': true,
  // No page of its own, and nothing asked of a network.
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.proxy.type': 1,
  'network.proxy.socks': '127.0.0.1',
  'network.proxy.socks_port': 9,
};

/** FIREFOX_PATH, or the one of the PATH; undefined where there is none. */
export function findFirefox(): string | undefined {
  const named = process.env['FIREFOX_PATH'];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => join(folder, name))).find((path) => existsSync(path));
}

export interface Firefox {
  /** Opens an address and waits for its load. */
  open(address: string): Promise<void>;
  /** Value of an expression in the page, promises awaited; of JSON’s kinds. */
  evaluate<T>(expression: string): Promise<T>;
  /** Errors of the console and of requests so far. */
  faults(): string[];
  close(): Promise<void>;
}

interface Message {
  id?: number;
  type: string;
  method?: string;
  params?: { level?: string; text?: string; errorText?: string; request?: { url: string } };
  result?: Record<string, unknown>;
  message?: string;
}

export async function launchFirefox(program: string): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'terrains-firefox-'));
  const settings = Object.entries(STRICT).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  await writeFile(join(profile, 'user.js'), settings.join('\n'));
  const child = spawn(program, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], {
    env: { ...process.env, HOME: profile },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.on('error', reject);
    child.on('close', () => reject(new Error(`Firefox s’est arrêté.\n${said}`)));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said);
      if (found) resolve(found[1]!);
    });
  });
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`Firefox ne répond pas à ${address}`)));
  });

  const found: string[] = [];
  const waiting = new Map<number, { resolve(result: Record<string, unknown>): void; reject(error: Error): void }>();
  socket.addEventListener('message', ({ data }) => {
    const { id, type, method, params, result, message } = JSON.parse(String(data)) as Message;
    if (id !== undefined) {
      const call = waiting.get(id);
      waiting.delete(id);
      if (type === 'error') call?.reject(new Error(message));
      else call?.resolve(result ?? {});
    } else if (method === 'log.entryAdded' && params?.level === 'error') found.push(`console : ${params.text}`);
    else if (method === 'network.fetchError') found.push(`requête échouée : ${params?.request?.url} ${params?.errorText}`);
  });
  let last = 0;
  const call = (method: string, params: object): Promise<Record<string, unknown>> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });

  await call('session.new', { capabilities: {} });
  await call('session.subscribe', { events: ['log.entryAdded', 'network.fetchError'] });
  const { contexts } = (await call('browsingContext.getTree', {})) as { contexts: { context: string }[] };
  const context = contexts[0]!.context;
  return {
    open: async (url) => void (await call('browsingContext.navigate', { context, url, wait: 'complete' })),
    async evaluate<T>(expression: string) {
      // By JSON, so that values need no reading of their own.
      const answer = (await call('script.evaluate', {
        expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
        target: { context },
        awaitPromise: true,
      })) as { result?: { value: string }; exceptionDetails?: { text: string } };
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
      return JSON.parse(answer.result!.value) as T;
    },
    faults: () => found,
    async close() {
      socket.close();
      child.kill();
      await new Promise((resolve) => (child.exitCode === null && child.signalCode === null ? child.once('close', resolve) : resolve(null)));
      await rm(profile, { recursive: true, force: true });
    },
  };
}

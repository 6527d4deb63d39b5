import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { launchBrowser } from '../../src/browser/launch.ts';
import { ordinaryEnvironment } from './build-site.ts';
import { copyTree } from './tree-copy.ts';

/** Starts `npm run dev` in a folder; resolves to its address once it says it. */
async function develop(folder: string): Promise<{ address: string; stop(): Promise<void> }> {
  const child = spawn(process.execPath, ['src/commands/dev.ts', '--host', '127.0.0.1', '--port', '4399'], {
    cwd: folder,
    env: ordinaryEnvironment(),
  });
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const said = /http:\/\/127\.0\.0\.1:\d+\//.exec(output.replace(/\u001B\[[\d;]*m/g, ''));
        if (said) resolve(said[0]);
      });
    }
    child.on('close', () => reject(new Error(output)));
  });
  const stop = async () => {
    const closed = new Promise((resolve) => child.on('close', resolve));
    child.kill();
    await closed;
  };
  return { address, stop };
}

it('an author who makes a mistake reads it in the page, and the page comes back once it is mended', async () => {
  const folder = copyTree('developpement');
  const server = await develop(folder);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(new URL('etudes/cognac/', server.address).href);
    expect(await page.innerText('h1')).toBe('Cognac');
    const file = join(folder, 'content/etudes/cognac.mdx');
    const right = readFileSync(file, 'utf8');
    writeFileSync(file, right.replace('titre: "Cognac"', 'titre: "Cognac'));
    const overlay = page.locator('vite-error-overlay');
    await overlay
      .getByText(/etudes\/cognac\.mdx\s+› ligne \d+ : YAML illisible/)
      .first()
      .waitFor();
    writeFileSync(file, right.replace('titre: "Cognac"', 'titre: "Cognac revu"'));
    await page.locator('h1', { hasText: 'Cognac revu' }).waitFor();
  } finally {
    await browser.close();
    await server.stop();
  }
});

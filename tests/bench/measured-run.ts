import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

export interface Measure {
  seconds: number;
  /** Most memory held at one moment by the process and its children; absent where /proc is. */
  peakBytes?: number;
  /** What the script printed, without colours. */
  output: string;
}

const EVERY = 50;

/** Runs a script on this Node; throws the last lines it printed when it fails. */
export async function measure(script: string, parameters: string[], settings: Record<string, string>): Promise<Measure> {
  const start = performance.now();
  const child = spawn(process.execPath, [script, ...parameters], { env: { ...process.env, ...settings } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, residentBytes(child.pid!))), EVERY);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(output.trim().split('\n').slice(-12).join('\n'));
  return { seconds: (performance.now() - start) / 1000, peakBytes: peak || undefined, output: stripVTControlCharacters(output) };
}

function residentBytes(root: number): number {
  const parents = new Map<number, { parent: number; bytes: number }>();
  for (const name of processes()) {
    const status = read(`/proc/${name}/status`);
    const field = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    parents.set(Number(name), { parent: field('PPid'), bytes: field('VmRSS') * 1024 });
  }
  const descends = (id: number): boolean => id === root || (parents.has(id) && descends(parents.get(id)!.parent));
  return [...parents].filter(([id]) => descends(id)).reduce((total, [, { bytes }]) => total + bytes, 0);
}

function processes(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** A process may end between its listing and its reading. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

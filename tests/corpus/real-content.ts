import { join } from 'node:path';
import { type ContentFiles, readContent } from '../../src/corpus/files.ts';
import { loadContent } from '../../src/corpus/load.ts';
import { ContentError } from '../../src/corpus/problem-report.ts';
import type { Problem } from '../../src/model/problems.ts';

const files = readContent(join(process.cwd(), 'content'));

export type Spoil = (text: string) => string;

/** The real content with some files changed, in memory: what an author might do to it by mistake. */
export function spoilt(changes: Record<string, Spoil | Uint8Array | null>): ContentFiles {
  const copy: ContentFiles = new Map(files);
  for (const [file, change] of Object.entries(changes)) {
    if (change === null) copy.delete(file);
    else if (change instanceof Uint8Array) copy.set(file, change);
    else {
      const before = new TextDecoder().decode(files.get(file) ?? new Uint8Array());
      const after = change(before);
      if (after === before) throw new Error(`rien n’a changé dans ${file}`);
      copy.set(file, new TextEncoder().encode(after));
    }
  }
  return copy;
}

/** Problems the build would report; throws what is not one. */
export function problemsOf(content: ContentFiles): Problem[] {
  try {
    loadContent(content);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems;
  }
}

/** `replace` that insists on finding its text. */
export const swap =
  (from: string | RegExp, to: string): Spoil =>
  (text) =>
    text.replace(from, to);

import type { Page, Response } from 'playwright-core';
import { gzipSync } from 'node:zlib';

export type Part = 'html' | 'css' | 'js' | 'fonts' | 'other';

/** Bytes. Fonts are compressed by nature: both sizes hardly differ. */
export interface Weight {
  plain: number;
  gzip: number;
}

const PARTS: Record<string, Part> = { document: 'html', stylesheet: 'css', script: 'js', font: 'fonts' };
const NOTHING: Weight = { plain: 0, gzip: 0 };

export const add = (a: Weight, b: Weight): Weight => ({ plain: a.plain + b.plain, gzip: a.gzip + b.gzip });

/** Counts what a page downloads from now on; each file is compressed on its own, as a server would. */
export function weigh(page: Page): () => Promise<Record<Part, Weight>> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return async () => {
    const total: Record<Part, Weight> = { html: NOTHING, css: NOTHING, js: NOTHING, fonts: NOTHING, other: NOTHING };
    for (const response of responses) {
      if (!response.ok()) continue;
      const part = PARTS[response.request().resourceType()] ?? 'other';
      total[part] = add(total[part], weightOf(await response.body()));
    }
    return total;
  };
}

export function weightOf(bytes: Buffer): Weight {
  return { plain: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

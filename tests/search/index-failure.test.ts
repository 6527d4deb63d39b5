import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildIndex } from '../../src/search/index-build.ts';

const pagefind = vi.hoisted(() => ({ createIndex: vi.fn(), close: vi.fn() }));
vi.mock('pagefind', () => pagefind);

const folder = mkdtempSync(join(tmpdir(), 'recherche-'));
writeFileSync(join(folder, 'index.html'), '<main data-kind="page" data-title="T"><p>Texte.</p></main>');
afterAll(() => rmSync(folder, { recursive: true }));

const works = {
  addCustomRecord: async () => ({ errors: [] as string[] }),
  getFiles: async () => ({ errors: [] as string[], files: [] as unknown[] }),
};

describe('a Pagefind that fails', () => {
  beforeEach(() => vi.clearAllMocks());

  it.each([
    ['at the start', { errors: ['pas de binaire'] }, /pas de binaire/],
    ['at a record', { errors: [], index: { ...works, addCustomRecord: async () => ({ errors: ['refusé'] }) } }, /\/ : refusé/],
    ['at the end', { errors: [], index: { ...works, getFiles: async () => ({ errors: ['disque plein'], files: [] }) } }, /disque plein/],
    ['to give a record back', { errors: [], index: works }, /\/ : Pagefind n’a pas rendu/],
  ])('%s stops the build, and is closed', async (_, created, says) => {
    pagefind.createIndex.mockResolvedValue(created);
    await expect(buildIndex(folder, '/')).rejects.toThrow(says);
    expect(pagefind.close).toHaveBeenCalledOnce();
  });
});

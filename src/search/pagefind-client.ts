/**
 * `pagefind/pagefind.js`: what a search asks of Pagefind's WebAssembly, and nothing else, so that readers load a third of
 * the script Pagefind writes. `pagefind-files.ts` puts Pagefind's own bindings before it.
 */
import type { Hit } from './ranking.ts';

/** Bindings Pagefind 1.5 generates for its WebAssembly. A pointer is spent by the call that returns the next. */
interface Bindings {
  (source: { module_or_path: ArrayBuffer }): Promise<unknown>;
  init_pagefind(meta: Uint8Array): number;
  set_ranking_weights(pointer: number, weights: string): number;
  /** JSON list of the pieces of the index a query wants. */
  request_indexes(pointer: number, query: string): string;
  load_index_chunk(pointer: number, piece: Uint8Array): number;
  search(pointer: number, query: string, accented: string, filters: string, sort: string, exact: boolean, exactDiacritics: boolean): string;
}

declare const wasm_bindgen: Bindings;

interface Options {
  /** Address of `pagefind/`. */
  basePath: string;
  ranking?: { pageLength?: number; metaWeights?: Record<string, number> };
}

const SIGNATURE = 12;

export function createInstance({ basePath, ranking = {} }: Options): { search(query: string): Promise<{ results: Hit[] }> } {
  const read = async (path: string): Promise<Uint8Array<ArrayBuffer>> => {
    const answer = await fetch(basePath + path);
    if (!answer.ok) throw new Error(`${path} : ${answer.status}`);
    const opened = answer.body!.pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(opened).arrayBuffer()).slice(SIGNATURE);
  };
  const pieces = new Map<string, Promise<void>>();
  let pointer = 0;

  const start = async (): Promise<void> => {
    // The one address that stays when the site changes: never an old one.
    const entry = await fetch(`${basePath}pagefind-entry.json?ts=${Date.now()}`);
    const { languages } = (await entry.json()) as { languages: { fr: { hash: string } } };
    const [meta, wasm] = await Promise.all([read(`pagefind.${languages.fr.hash}.pf_meta`), read('wasm.fr.pagefind')]);
    await wasm_bindgen({ module_or_path: wasm.buffer });
    pointer = wasm_bindgen.set_ranking_weights(
      wasm_bindgen.init_pagefind(meta),
      JSON.stringify({
        term_similarity: null,
        page_length: ranking.pageLength ?? null,
        term_saturation: null,
        term_frequency: null,
        diacritic_similarity: null,
        meta_weights: ranking.metaWeights ?? null,
      }),
    );
  };

  const load = (name: string): Promise<void> => {
    const known =
      pieces.get(name) ?? read(`index/${name}.pf_index`).then((piece) => void (pointer = wasm_bindgen.load_index_chunk(pointer, piece)));
    pieces.set(name, known);
    known.catch(() => pieces.delete(name));
    return known;
  };

  let started: Promise<void> | undefined;

  return {
    /** @param query normalised words; all of them in a row if it stands in double quotation marks */
    async search(query) {
      started ??= start();
      started.catch(() => (started = undefined));
      await started;
      const exact = query.startsWith('"');
      const accented = query.replaceAll('"', '');
      const plain = accented.normalize('NFD').replace(/\p{M}/gu, '');
      if (plain === '') return { results: [] };
      await Promise.all((JSON.parse(wasm_bindgen.request_indexes(pointer, plain)) as string[]).filter(Boolean).map(load));
      const { results } = JSON.parse(wasm_bindgen.search(pointer, plain, accented, '{}', '', exact, false)) as {
        results: { p: string; s: number; l: { l: number }[] }[];
      };
      return { results: results.map(({ p, s, l }) => ({ id: p, score: s, words: l.map((place) => place.l) })) };
    },
  };
}

import { typeset } from '../../src/format/french.ts';
import { quantityWords } from '../../src/format/quantity.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { textsOf } from '../../src/model/corpus.ts';

/** The words of every text as readers have them, numbers in place, tags and links left out: one string a text, by key. */
export function plainTexts(corpus: Corpus, files: Map<string, Uint8Array>): Map<string, string> {
  return new Map(
    textsOf(corpus).map((text) => {
      const { quantities } = corpus.texts.get(text.key)!;
      const number = (attributes: string): string => {
        const given = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1];
        const has = (name: string) => new RegExp(`\\b${name}\\b`).test(attributes);
        const options = { bare: has('sansunite'), signed: has('signe'), absolute: has('absolu') };
        return given('extrait') ?? quantityWords(quantities.get(given('id')!)!, options);
      };
      const words = new TextDecoder()
        .decode(files.get(text.file))
        .replace(/^---\n[^]*?\n---\n/, '')
        .replace(/<Chiffre([^>]*)\/>/g, (_, attributes: string) => number(attributes))
        .replace(/<[A-Z][^>]*\/>|\]\([^)]*\)|\[|\*|^#+ /gm, '');
      return [text.key, typeset(words)];
    }),
  );
}

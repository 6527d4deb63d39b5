import { entriesOf, indexedText, restored, textFile, type Catalogue, type KeptRecord, type StoredRecord } from './catalogue.ts';
import { nameOf } from './names.ts';
import { normalise, wordsOf } from './normalise.ts';
import { answers, fold, readQuery, termsOf, type Query, type QueryWord, type Term } from './query.ts';
import { rank, type Hit, type Result } from './ranking.ts';
import { isSpelt, nearest, type Near } from './spelling.ts';
import { matches, SYNONYMS_FILE, type Match, type Synonyms } from './synonyms.ts';
import { INITIALS, initialOf, knownWords, vocabularyFile, type Vocabulary } from './vocabulary.ts';

/** What we ask of Pagefind's instance. Hits come best first. */
export interface Pagefind {
  search(query: string): Promise<{ results: Hit[] }>;
}

/**
 * How Pagefind weighs. Words of a title, then of the page's name, count more than those of a text; length counts
 * little, or every one-line reference would come before the section that tells the story.
 */
export const PAGEFIND_RANKING = { pageLength: 0.1, metaWeights: { title: 5, about: 1, words: 0.3, name: 0.1 } };

/** Answer to a query. */
export interface Found {
  /** Everything looked for, errors mended: words and phrases typed, then their synonyms. */
  terms: Term[];
  results: Result[];
  /** Terms no text holds, nor any word near them. */
  unknown: Term[];
  /** Whether every known term is in every result. */
  complete: boolean;
  /** Typing errors mended: what was typed, what was looked for instead, as the texts print it. */
  corrected: { written: string; searched: string }[];
  /** Words of the texts to offer where nothing was found, likeliest first. */
  near: string[];
}

export interface Engine {
  /** @param options `exact`: what was typed and nothing else, no error mended, no synonym */
  search(query: string, options?: { exact?: boolean }): Promise<Found>;
  /** Original text of a record; asked for once. */
  text(id: string): Promise<StoredRecord>;
}

/** A word this short is taken whole: its stem begins too many others (« vie » is stemmed `vi`, as in « ville »). */
const SHORT = 5;

/** What a synonym counts, beside the word typed; and the words of an expression, when they do not follow each other. */
const SYNONYM = 0.5;
const APART = 0.3;

/** Words offered where nothing was found. */
const OFFERED = 5;

/** @param read JSON file of `pagefind/`, by its path there */
export function createEngine(pagefind: Pagefind, catalogue: Catalogue, read: (path: string) => Promise<unknown>): Engine {
  const entries = entriesOf(catalogue);
  const files = new Map<string, Promise<unknown>>();

  const file = <T>(path: string): Promise<T> => {
    const known = files.get(path) ?? read(path);
    files.set(path, known);
    known.catch(() => files.delete(path));
    return known as Promise<T>;
  };

  const text = async (id: string): Promise<StoredRecord> => {
    const { path, rank } = textFile(catalogue, id);
    return restored((await file<KeptRecord[]>(path))[rank]!);
  };

  /**
   * Quotation marks ask Pagefind for the words themselves, up to their endings, in a row, and give every record the
   * same score; without them it scores, but takes every word that begins alike and, if there is none, words the query begins with.
   */
  const look = async (words: string): Promise<{ exact: Hit[]; wide: Hit[] }> => {
    const [exact, wide] = await Promise.all([pagefind.search(`"${words}"`), pagefind.search(words)]);
    const scores = new Map(wide.results.map(({ id, score }) => [id, score]));
    return { exact: exact.results.map((hit) => ({ ...hit, score: scores.get(hit.id) ?? hit.score })), wide: wide.results };
  };

  const exactHits = async (words: string): Promise<Hit[]> => (await look(words)).exact;

  const hitsOf = async (term: Term): Promise<Hit[]> => {
    const { exact, wide } = await look(term.text);
    if (term.phrase) return exact;
    if (exact.length === 0) return (await saidIn(wide)).some((word) => answers(term.text, word)) ? wide : [];
    if (term.text.length > SHORT) return wide;
    const ids = new Set(exact.map(({ id }) => id));
    return wide.filter(({ id }) => ids.has(id));
  };

  /** Words matched in the best record found by its words. */
  const saidIn = async (hits: Hit[]): Promise<string[]> => {
    const best = hits.find(({ words }) => words.length > 0);
    if (!best) return [];
    const indexed = wordsOf(indexedText(await text(best.id)));
    return best.words.flatMap((i) => indexed[i]?.text ?? []);
  };

  /** Words of the texts near an unknown one: those of its initial, or all if its initial is the error. */
  const nearWords = async (word: string): Promise<Near[]> => {
    if (!isSpelt(word)) return [];
    const known = async (initials: string) => {
      const lists = await Promise.all([...initials].map((initial) => file<Vocabulary>(vocabularyFile(initial)).catch(() => [])));
      return lists.flatMap(knownWords);
    };
    const initial = initialOf(word);
    const alike = nearest(word, initial === '' ? [] : await known(initial));
    return alike.length > 0 ? alike : nearest(word, await known(INITIALS));
  };

  /** Whether texts have the word, or one that begins with it: a reader may still be typing. */
  const isKnown = async (word: string): Promise<boolean> => {
    const { exact, wide } = await look(word);
    const said = await saidIn(exact.length > 0 ? exact : wide);
    if (exact.length > 0) return said.length === 0 || !(await isMisspeltName(word, said));
    return said.some((found) => fold(found).startsWith(fold(word)));
  };

  /** `Vitrée` finds « Vitré » by its stem; but a name has no feminine, and no text says « vitrée ». */
  const isMisspeltName = async (word: string, said: string[]): Promise<boolean> => {
    if (said.some((found) => fold(found).startsWith(fold(word)))) return false;
    const initial = initialOf(word);
    const [best] = initial === '' ? [] : nearest(word, knownWords(await file<Vocabulary>(vocabularyFile(initial))));
    return best !== undefined && /^\p{Lu}/u.test(best.printed) && said.some((found) => fold(found) === fold(normalise(best.printed)));
  };

  /** The query with its unknown words replaced by the nearest known, where there is one. A word that has synonyms is spelt well. */
  const mend = async (query: Query, expressions: Match[]): Promise<{ query: Query; corrected: Found['corrected'] }> => {
    const corrected: Found['corrected'] = [];
    const words: QueryWord[] = [];
    // A word pasted a thousand times is looked for once.
    const nearestOf = new Map<string, Near | undefined>();
    for (const [i, word] of query.words.entries()) {
      const doubtful = word.telling && isSpelt(word.text) && !expressions.some(({ from, to }) => from <= i && i < to);
      if (doubtful && !nearestOf.has(word.text))
        nearestOf.set(word.text, (await isKnown(word.text)) ? undefined : (await nearWords(word.text))[0]);
      const best = doubtful ? nearestOf.get(word.text) : undefined;
      words.push(best ? { ...word, text: normalise(best.printed) } : word);
      if (best && !corrected.some(({ written }) => written === word.written))
        corrected.push({ written: word.written, searched: best.printed });
    }
    return { query: { ...query, words }, corrected };
  };

  /** For each thing asked, the records that say it, or say it otherwise. */
  const askedOf = (query: Query, expressions: Match[]): Promise<Asked[]> => {
    const inside = (term: Term) =>
      expressions.find(({ from, to }) => !term.phrase && query.words.slice(from, to).some(({ text: word }) => word === term.text));
    const groups = Map.groupBy(termsOf(query), (term) => inside(term) ?? term);
    return Promise.all(
      [...groups].map(async ([key, terms]): Promise<Asked> => {
        if (!('others' in key)) return { terms, hits: await hitsOf(key), said: [] };
        // An abbreviation is not the beginning of a word.
        const literal = await Promise.all(terms.map(async (term) => ((await exactHits(term.text)).length > 0 ? hitsOf(term) : [])));
        const said = key.others.map((other): Term => ({ text: other, phrase: other.includes(' '), written: other, synonym: true }));
        const others = await Promise.all(said.map(hitsOf));
        const row = key.to - key.from > 1 ? await exactHits(textOf(query.words.slice(key.from, key.to))) : [];
        const whole = key.to - key.from > 1 ? [row, lessened(together(literal), APART)] : literal;
        return { terms, hits: strongestOf([...whole, ...others.map((hits) => lessened(hits, SYNONYM))]), said };
      }),
    );
  };

  /** Records called just what was typed, or a synonym of it. */
  const namedBy = async (query: Query, expressions: Match[]): Promise<Set<string>> => {
    const typed = [...query.words.map(({ text: word }) => word), ...query.phrases.flatMap(({ text: words }) => words.split(' '))];
    const otherwise = expressions.flatMap(({ from, to, others }) =>
      others.map((other) => typed.toSpliced(from, to - from, ...other.split(' '))),
    );
    const names = [...new Set([typed, ...otherwise].map(nameOf))].filter((name) => name !== '');
    return new Set((await Promise.all(names.map(exactHits))).flat().map(({ id }) => id));
  };

  return {
    text,
    async search(typed, { exact = false } = {}) {
      const asked = readQuery(typed);
      const all = exact || asked.words.length === 0 ? [] : await file<Synonyms>(SYNONYMS_FILE);
      // What is refused is not said otherwise.
      const synonyms = all.filter((group) => !asked.excluded.some(({ text: refused }) => group.flat().includes(refused)));
      const { query, corrected } = exact ? { query: asked, corrected: [] } : await mend(asked, expressionsOf(asked, synonyms));
      const expressions = expressionsOf(query, synonyms);
      const [groups, named, refused] = await Promise.all([
        askedOf(query, expressions),
        namedBy(query, expressions),
        Promise.all(query.excluded.map(hitsOf)),
      ]);
      const banned = new Set(refused.flat().map(({ id }) => id));
      const unknown = groups.filter(({ hits }) => hits.length === 0).flatMap(({ terms }) => terms);
      const wanted = groups.map(({ hits }) => hits).filter((hits) => hits.length > 0);
      const results = rank(
        entries,
        wanted.map((hits) => hits.filter(({ id }) => !banned.has(id))),
        named,
      );
      const near = results.length > 0 || exact ? [] : await Promise.all(unknown.map(({ text: words }) => nearWords(words)));
      return {
        terms: [...groups.flatMap(({ terms }) => terms), ...groups.flatMap(({ said }) => said)],
        results,
        unknown,
        complete: results.every(({ held }) => held === wanted.length),
        corrected,
        near: near
          .flat()
          .map(({ printed }) => printed)
          .slice(0, OFFERED),
      };
    },
  };
}

/** One thing asked: the terms that say it, the records found by them, and its synonyms. */
interface Asked {
  terms: Term[];
  hits: Hit[];
  said: Term[];
}

function expressionsOf({ words }: Query, synonyms: Synonyms): Match[] {
  return matches(
    words.map(({ text }) => text),
    synonyms,
  );
}

function textOf(words: QueryWord[]): string {
  return words.map(({ text }) => text).join(' ');
}

function lessened(hits: Hit[], by: number): Hit[] {
  return hits.map((hit) => ({ ...hit, score: hit.score * by }));
}

/** Records that hold all the words of an expression. */
function together(hits: Hit[][]): Hit[] {
  const [first = [], ...others] = hits;
  return others.reduce((both, next) => {
    const known = new Map(next.map((hit) => [hit.id, hit]));
    return both.flatMap((hit) => {
      const other = known.get(hit.id);
      return other ? [{ id: hit.id, score: (hit.score + other.score) / 2, words: [...hit.words, ...other.words] }] : [];
    });
  }, first);
}

/** Of several ways to say a thing, each record's best counts, and the words of all are shown. */
function strongestOf(ways: Hit[][]): Hit[] {
  const records = new Map<string, Hit>();
  for (const { id, score, words } of ways.flat()) {
    const known = records.get(id) ?? { id, score: 0, words: [] };
    records.set(id, { id, score: Math.max(known.score, score), words: [...new Set([...known.words, ...words])] });
  }
  return [...records.values()].sort((a, b) => b.score - a.score);
}

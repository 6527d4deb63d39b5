/** Looks a commune up in an index it loads part by part. How a part is loaded is the caller’s. */
import type { Commune } from './commune.ts';
import { type Answer, lookUp, lookUpCode, meant, searchable, type Searchable } from './lookup.ts';
import { DIRECTORY, decodeCommunes, decodeDirectory, type Directory, partOfDepartement, partOfNames } from './part-text.ts';
import { departementIn, queryOf } from './query.ts';

export interface Found extends Answer {
  /** What was understood: nothing yet, a name, a code. */
  asked: 'nothing' | 'name' | 'code';
  /** The one that can be meant, if there is one. */
  meant?: Commune;
}

export interface Finder {
  /** Loads what any answer needs, before it is asked for. */
  prepare(): Promise<void>;
  find(text: string): Promise<Found>;
}

const NOTHING: Found = { asked: 'nothing', communes: [], total: 0 };

/** @param load text of a part, by name; a failure is not remembered: the next question tries again */
export function createFinder(load: (part: string) => Promise<string>): Finder {
  const once = <T>(read: (text: string) => T) => {
    const known = new Map<string, Promise<T>>();
    return (part: string): Promise<T> => {
      const asked = known.get(part) ?? load(part).then(read);
      known.set(part, asked);
      asked.catch(() => known.delete(part));
      return asked;
    };
  };
  const directory = once(decodeDirectory);
  const communes = once((text) => decodeCommunes(text).map(searchable));

  const byName = async (key: string, { heads, starts }: Directory): Promise<Answer> =>
    heads.get(key) ?? lookUp(key, await communes(partOfNames(startBefore(key, starts))));
  const inDepartement = async (number: string, { departements }: Directory): Promise<Searchable[]> => {
    const code = departementIn(number);
    return code && departements.includes(code) ? communes(partOfDepartement(code)) : [];
  };

  return {
    prepare: async () => void (await directory(DIRECTORY)),
    async find(text) {
      const { key, number } = queryOf(text);
      if (key === '' && departementIn(number) === undefined) return NOTHING;
      const known = await directory(DIRECTORY);
      const nearby = await inDepartement(number, known);
      const here = key === '' ? lookUpCode(number, nearby) : lookUp(key, nearby);
      // A number that leads nowhere may be an arrondissement: « Paris 15 ».
      const answer = key === '' || here.total > 0 ? here : await byName(key, known);
      return { asked: key === '' ? 'code' : 'name', ...answer, meant: meant(key, answer) };
    },
  };
}

/** The last that is not after the key; the first when the key is before all. */
function startBefore(key: string, starts: string[]): string {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= key) low = middle;
    else high = middle - 1;
  }
  return starts[low]!;
}

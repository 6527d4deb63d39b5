/** What the files of the index hold: short text, read by a few lines of script. */
import type { Commune } from './commune.ts';
import type { Answer } from './lookup.ts';

export const DIRECTORY = 'debut';

// The prefixes are for Windows, where no file may be called con.js or aux.js.
export const partOfNames = (start: string): string => `n-${start}`;
export const partOfDepartement = (code: string): string => `d-${code.toLowerCase()}`;

export interface Directory {
  /** First letters of the first key of each part of names, sorted. */
  starts: string[];
  /** Those that have a part: 01, 02 … 2A … 974. */
  departements: string[];
  /** Answers to what is too short for one part to hold them all: « s », « saint ». */
  heads: Map<string, Answer>;
}

/** « Vitré,35360,5319;… ». */
export function encodeCommunes(communes: Commune[]): string {
  return communes
    .map(({ name, code, zone }) => {
      if (/[,;\n]/.test(name)) throw new RangeError(`nom de commune illisible : ${name}`);
      return `${name},${code},${zone}`;
    })
    .join(';');
}

export function decodeCommunes(text: string): Commune[] {
  return text.split(';').map((line) => {
    const [name = '', code = '', zone = ''] = line.split(',');
    return { name, code, zone };
  });
}

/** A line each: starts, départements, communes the answers name, answers « saint:3892:0,5,a » by rank of commune in base 36. */
export function encodeDirectory({ starts, departements, heads }: Directory): string {
  const named = [...new Map([...heads.values()].flatMap(({ communes }) => communes.map((commune) => [commune.code, commune]))).values()];
  const ranks = new Map(named.map(({ code }, rank) => [code, rank.toString(36)]));
  const answers = [...heads].map(
    ([key, { communes, total }]) => `${key}:${total}:${communes.map(({ code }) => ranks.get(code)).join(',')}`,
  );
  return [starts.join(','), departements.join(','), encodeCommunes(named), answers.join(';')].join('\n');
}

export function decodeDirectory(text: string): Directory {
  const [starts = '', departements = '', communes = '', answers = ''] = text.split('\n');
  const named = decodeCommunes(communes);
  const heads = answers.split(';').map((line): [string, Answer] => {
    const [key = '', total, ranks = ''] = line.split(':');
    return [key, { total: Number(total), communes: ranks.split(',').map((rank) => named[parseInt(rank, 36)]!) }];
  });
  return { starts: starts.split(','), departements: departements.split(','), heads: new Map(heads) };
}

/**
 * Names of communes, the same for what is indexed and what is typed: case, accents, hyphens, apostrophes
 * and spaces do not count, so that « l’hay les roses », « L'Haÿ-les-Roses » and « lhaylesroses » are one.
 */

/** Where a name may begin to be typed. */
export interface Start {
  /** The rest of the name from there, letters only: « herbiers » of « Les Herbiers ». */
  key: string;
  /** After its first word: « nazaire » of « Saint-Nazaire ». A leading article does not count as a word. */
  inside: boolean;
}

const ARTICLES = new Set(['l', 'la', 'le', 'les']);
/** Nobody looks for « Aix-les-Bains » from « les ». */
const LINKS = new Set([...ARTICLES, 'a', 'au', 'aux', 'd', 'de', 'des', 'du', 'en', 'es', 'et', 'lez', 'sous', 'sur']);
const SHORT: Record<string, string> = { st: 'saint', ste: 'sainte', sts: 'saints', stes: 'saintes' };

/** « Œuilly-sur-l’Île » → oeuilly, sur, l, ile. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** The same of what is typed, « St » and « Ste » in full; a last « st » may be the beginning of « Strasbourg », and stays. */
export function typedWords(text: string): string[] {
  const words = wordsOf(text);
  const open = /[\p{L}\p{N}\p{M}]$/u.test(text);
  return words.map((word, index) => (open && index === words.length - 1 ? word : (SHORT[word] ?? word)));
}

/** The whole name first. */
export function startsOf(name: string): Start[] {
  const words = wordsOf(name);
  const first = words.length > 1 && ARTICLES.has(words[0]!) ? 1 : 0;
  return words.flatMap((word, index) =>
    index === 0 || index === first || !LINKS.has(word) ? { key: words.slice(index).join(''), inside: index > first } : [],
  );
}

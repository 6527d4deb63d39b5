/**
 * Numbers typed by hand in prose. A figure a reader sees must come from a fact or a data set,
 * so these are refused: a number followed by a unit, a % or a €, and any number of four digits or more.
 * Years, dates, ordinals, paragraph numbers and « quotations » pass.
 */

const UNITS =
  '%|‰|pour cent|€|euros?|k€|M€|Md€|millions?|milliards?|milliers?|points?|ha|hectares?|km|kilomètres?|m²|m³|mètres?|tonnes?|kg|emplois?|salarié(?:e)?s?|postes?|habitants?|personnes?|entreprises?|établissements?|sites?|usines?|élèves?|apprentis?|étudiants?|logements?|bouteilles?|communes?|zones?|fois|heures?|jours?|semaines?|mois|ans?|places?|lits?|friches?|adhérents?|membres?';

const NUMBER_WITH_UNIT = new RegExp(
  `(?<![\\p{L}\\d-])[+\\-−]?\\d+(?:[ \\u00A0\\u202F.]\\d{3})*(?:,\\d+)?[ \\u00A0\\u202F]*(?:${UNITS})(?![\\p{L}])`,
  'giu',
);
const LONG_NUMBER = /(?<![\p{L}\d-])\d{1,3}(?:[ \u00A0\u202F.]\d{3})+(?!\d)|(?<![\p{L}\d-])\d{4,}(?!\d)|(?<![\p{L}\d])\d+,\d+/gu;
/** « 10-12 % »: elsewhere a hyphen before a number makes it part of a name or of a period. */
const RANGE = /\d+-\d+(?:,\d+)?[ \u00A0\u202F]*[%‰€]/gu;
/** Before 1500 a bare number of four digits is more likely a count. */
const YEAR = /^(?:1[5-9]|20)\d{2}$/;

/** Bare numbers of a text, as found; empty when there is none. */
export function bareNumbers(text: string): string[] {
  const prose = text.replace(/«[^»]*»/g, '«»').replace(/\{[^}]*\}/g, '');
  const found = [...prose.matchAll(NUMBER_WITH_UNIT), ...prose.matchAll(LONG_NUMBER), ...prose.matchAll(RANGE)]
    .filter(([number]) => !YEAR.test(number))
    .map((match) => ({ at: match.index, text: match[0].trim() }))
    .sort((a, b) => a.at - b.at);
  return found.filter((hit, i) => i === 0 || hit.at >= found[i - 1]!.at + found[i - 1]!.text.length).map((hit) => hit.text);
}

/** Characters French typography wants otherwise, with what to type instead. */
export function typingFaults(text: string): { found: string; remedy: string }[] {
  const faults: { found: string; remedy: string }[] = [];
  if (text.includes("'")) faults.push({ found: "'", remedy: 'écrire l’apostrophe typographique ’' });
  if (text.includes('"')) faults.push({ found: '"', remedy: 'écrire les guillemets « »' });
  if (/\s[–—]\s/.test(text)) faults.push({ found: '–', remedy: 'préférer la virgule ou les parenthèses au tiret d’incise' });
  return faults;
}

/** `{nom}` placeholders of a title, a reading or a caption, in order. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]!.trim());
}

/** Puts resolved words in place of `{nom}`. */
export function fill(text: string, words: (name: string) => string): string {
  return text.replace(/\{([^}]*)\}/g, (_, name: string) => words(name.trim()));
}

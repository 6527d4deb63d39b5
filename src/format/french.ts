/**
 * French typography, numbers and dates. Everything a reader sees passes here.
 * U+202F before ; ! ? % and between thousands, U+00A0 before : and inside « »
 * (Lexique des règles typographiques en usage à l’Imprimerie nationale).
 */

const NNBSP = '\u202F';
const NBSP = '\u00A0';
const MINUS = '\u2212';

/**
 * Plain text as authors type it → text as it is printed.
 * `L'emploi : +6 % (« oui » ?)` → `L’emploi\u00A0: +6\u202F% («\u00A0oui\u00A0»\u202F?)`.
 * Idempotent. Never touches addresses.
 */
export function typeset(text: string): string {
  if (!UNSET.test(text)) return text;
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, i) => (i % 2 ? part : typesetWords(part)))
    .join('');
}

/** What any rule below begins with: most words of a table, names and years, have none and cost nothing. */
const UNSET = /['«»;!?%:°§]|\.\.\.|\d[ \u00A0\u202Fer]|(?:^|[\s(«])-\d|[IVXLC][er]/;

function typesetWords(text: string): string {
  return text
    .replace(/'/g, '’')
    .replace(/\.\.\./g, '…')
    .replace(/«[ \u00A0\u202F]*/g, `«${NBSP}`)
    .replace(/[ \u00A0\u202F]*»/g, `${NBSP}»`)
    .replace(/[ \u00A0\u202F]+([;!?%])/g, `${NNBSP}$1`)
    .replace(/([\p{L}\p{N})»])([;!?])(?=\s|$|[»)!?])/gu, `$1${NNBSP}$2`)
    .replace(/(\d)%/g, `$1${NNBSP}%`)
    .replace(/[ \u00A0\u202F]+:(?=\s|$|\u00A0)/g, `${NBSP}:`)
    .replace(/(\d)[ \u00A0\u202F](?=\d{3}(?!\d))/g, `$1${NNBSP}`)
    .replace(
      /(\d)[ \u202F](?=(?:€|M€|Md€|k€|ha|km²?|m²|m³|kg|habitants|salariés|emplois|milliards?|millions?|points?)(?![\p{L}]))/gu,
      `$1${NBSP}`,
    )
    .replace(/(^|[\s(«\u00A0])-(?=\d)/g, `$1${MINUS}`)
    .replace(/\bn° ?(?=\d)/g, `n°${NBSP}`)
    .replace(/(§) ?(?=\d)/g, `$1${NBSP}`)
    .replace(/\b(\d+|[IVXLC]+)(er|re|e)(?=[\s,.;:)\u00A0\u202F]|$)/g, (whole, rank: string, ending: string) =>
      /^\d+$/.test(rank) || /^[IVX]{2,}$|^[IVX]$/.test(rank) ? rank + { er: 'ᵉʳ', re: 'ʳᵉ', e: 'ᵉ' }[ending]! : whole,
    );
}

/** One formatter for each count of decimals: making one costs more than a hundred uses of it. */
const formatters = new Map<number, Intl.NumberFormat>();

function formatter(decimals: number): Intl.NumberFormat {
  const known =
    formatters.get(decimals) ?? new Intl.NumberFormat('fr-FR', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  formatters.set(decimals, known);
  return known;
}

/** Number with French separators: `formatNumber(-1234.5, 1)` → `−1\u202F234,5`. `signed` adds « + ». */
export function formatNumber(value: number, decimals: number, signed = false): string {
  const digits = formatter(decimals).format(Math.abs(value));
  const zero = Number(Math.abs(value).toFixed(decimals)) === 0;
  const sign = value < 0 && !zero ? MINUS : signed && value > 0 && !zero ? '+' : '';
  return sign + digits.replace(/[ \u00A0\u202F]/g, NNBSP);
}

/** Decimals a number was written with: 4.726 → 3. A fact is never rounded. */
export function decimalsOf(value: number): number {
  const [, fraction = ''] = String(value).split('.');
  return fraction.length;
}

const MONEY: Record<string, [one: string, many: string]> = {
  'M€': ['million d’euros', 'millions d’euros'],
  'Md€': ['milliard d’euros', 'milliards d’euros'],
};

/** Symbols stuck to their number by a no-break space; words follow after one too, so a figure never loses its noun. */
export function formatQuantity(value: number, unit: string, options: { decimals?: number; signed?: boolean; bare?: boolean } = {}): string {
  const number = formatNumber(value, options.decimals ?? decimalsOf(value), options.signed);
  if (options.bare || unit === '') return number;
  if (unit === 'année') return String(value);
  if (unit.startsWith('%')) return `${number}${NNBSP}${typeset(unit)}`;
  if (unit === 'rang') return ordinal(value);
  return `${number}${NBSP}${unitWord(value, unit)}`;
}

/** French counts as singular below two: « 1,8 million », « 0,7 point », « 2 points ». */
export function unitWord(value: number, unit: string): string {
  const singular = Math.abs(value) < 2;
  if (unit in MONEY) return MONEY[unit]![singular ? 0 : 1];
  if (/^(milliards?|millions?|points?)\b/.test(unit)) {
    const [head, ...rest] = unit.split(' ');
    const stem = head!.replace(/s$/, '');
    return typeset([singular ? stem : `${stem}s`, ...rest].join(' '));
  }
  return typeset(unit);
}

/** 1 → « 1ᵉʳ », 5 → « 5ᵉ ». */
export function ordinal(rank: number): string {
  return rank === 1 ? '1ᵉʳ' : `${formatNumber(rank, 0)}ᵉ`;
}

/** « 2015-T2 » → « 2ᵉ trimestre 2015 ». */
export function formatQuarter(quarter: string): string {
  const [year, q] = quarter.split('-T');
  return `${ordinal(Number(q))} trimestre ${year}`;
}

const dates = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** ISO date → « 22 novembre 2026 », « 1ᵉʳ janvier 2003 ». The time zone is fixed so that a build never depends on its machine. */
export function formatDate(iso: string): string {
  const text = dates.format(new Date(`${iso}T00:00:00Z`));
  return text.replace(/^1(?:er)? /, '1ᵉʳ ').replace(/ /g, NBSP);
}

const lists = new Intl.ListFormat('fr-FR', { type: 'conjunction' });

/** « a, b et c ». */
export function enumerate(words: string[]): string {
  return lists.format(words);
}

/** Sorting for readers: accents and case second, digits as numbers. */
export const collator = new Intl.Collator('fr-FR', { numeric: true, sensitivity: 'base' });

/** « Du verre soufflé » → « du-verre-souffle », for fragment identifiers. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

import { typeset } from './french.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For an attribute, or where no superscript is wanted. */
export const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

/** French text from content → HTML for `set:html`: typeset, escaped, with real superscripts (« 1ᵉʳ » → 1<sup>er</sup>). */
export function html(text: string): string {
  return escaped(typeset(text)).replace(/[ᵉʳ]+/g, (letters) => `<sup>${letters.replace(/ᵉ/g, 'e').replace(/ʳ/g, 'r')}</sup>`);
}

/** First letter as a capital: « zone d’emploi… » opening a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr-FR') + text.slice(1);
}

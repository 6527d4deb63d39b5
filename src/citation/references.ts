/** References in words, made at build time. */
import { Cite } from '@citation-js/core';
import { formatDate, typeset } from '../format/french.ts';
import { escaped, html } from '../format/html.ts';
import { type Citable, PUBLICATION, placeOf, type WrittenReference } from '../model/citation.ts';
import { LANGUAGE, STYLES, type StyleId } from './styles.ts';

/**
 * A thing in the five styles. All kinds are cited as pages of the site, the only type all five styles print whole; what
 * it is, what it is a part of and its version are said with the name of the site, which no style leaves out.
 * @param url its permalink, whole
 */
export function referencesTo(citable: Citable, url: string): WrittenReference[] {
  const ending = /[.?!…]$/.exec(citable.title)?.[0] ?? '';
  const title = citable.title.slice(0, citable.title.length - ending.length).trimEnd();
  const container = [PUBLICATION, placeOf(citable), `version ${citable.version}`].filter(Boolean).join(', ');
  return STYLES.map(({ id, name }) => ({
    id,
    style: name,
    html: filled(mouldOf(id, citable.date, ending), [
      [TITLE, title],
      [CONTAINER, container],
      [ADDRESS, url],
    ]),
  }));
}

// Words no style changes, and no reference holds.
const TITLE = 'Titreacompleter';
const CONTAINER = 'Contenantacompleter';
const ADDRESS = 'https://adresse.invalid/';

const moulds = new Map<string, string>();

/**
 * What a style makes of a date and of words to be replaced. It takes a style four thousandths of a second to write one
 * reference, and two thousand of them differ by these words alone. The sign that ends a title counts: a style adds no
 * full stop after « ? ».
 */
function mouldOf(style: StyleId, date: string, ending: string): string {
  const key = `${style} ${date} ${ending}`;
  const known = moulds.get(key) ?? writtenBy(style, { title: `${TITLE}${ending}`, container: CONTAINER, date, url: ADDRESS });
  moulds.set(key, known);
  return known;
}

/** One reference, by the style itself. */
export function writtenBy(style: StyleId, { title, container, date, url }: Record<'title' | 'container' | 'date' | 'url', string>): string {
  const item = {
    id: 'reference',
    type: 'webpage',
    title,
    author: [{ literal: PUBLICATION }],
    'container-title': container,
    issued: { 'date-parts': [date.split('-').map(Number)] },
    language: LANGUAGE,
    URL: url,
  };
  const list = new Cite([item]).format('bibliography', { template: style, lang: LANGUAGE, format: 'html' });
  // A numbered list has its number in a box of its own: readers have theirs.
  const entry = /<div class="csl-right-inline">(.*?)<\/div>/s.exec(list) ?? /class="csl-entry">(.*?)<\/div>/s.exec(list);
  return asPrinted(entry![1]!, formatDate(date));
}

/** What the styles leave to be done for French. @param day « 1ᵉʳ novembre 2026 » */
function asPrinted(reference: string, day: string): string {
  const [rank, month, year] = day.split('\u00A0') as [string, string, string];
  return typeset(
    reference
      .trim()
      // « adresse: https »
      .replace(/(\p{L}): /gu, '$1\u00A0: ')
      // « Terrains d’industrie. [en ligne] »
      .replace(/\.?(<\/i>)\.? \[/, '$1 [')
      // A sign before a tag, which `typeset` takes for a word.
      .replace(/\s?([?!])(?=<)/, '\u202F$1')
      // « (2026, novembre 1) », « 1 novembre 2026 »
      .replace(new RegExp(`\\(${year}, ${month} \\d+\\)`), `(${year}, ${rank}\u00A0${month})`)
      .replace(new RegExp(`\\d+ ${month} ${year}`), day),
  ).replace('ᵉʳ', '<sup>er</sup>');
}

function filled(mould: string, words: [hole: string, word: string][]): string {
  return words.reduce((text, [hole, word]) => {
    const at = text.indexOf(hole);
    if (at < 0) return text;
    // Quotes inside quotes are others.
    const inside = text.slice(0, at).endsWith('«\u00A0')
      ? typeset(word)
          .replace(/«\u00A0/g, '“')
          .replace(/\u00A0»/g, '”')
      : word;
    return text.slice(0, at) + (hole === ADDRESS ? escaped(word) : html(inside)) + text.slice(at + hole.length);
  }, mould);
}

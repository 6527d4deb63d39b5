import { describe, expect, it } from 'vitest';
import { markedText, placesOf, withMarks, wordsToMark } from '../../src/search/marking.ts';
import { parseQuery } from '../../src/search/query.ts';

const marked = (text: string, query: string) => placesOf(text, parseQuery(query)).map(([from, to]) => text.slice(from, to));

describe('what is marked on a page', () => {
  it.each([
    ['L’industrie industrielle du pays', 'industrie', ['industrie', 'industrielle']],
    ['Une ville, une vie', 'vie', ['vie']],
    ['Des usines clés en main, la main', '"clés en main"', ['clés en main']],
    ['7\u202F720\u00A0m² et 2\u00A0400 emplois', '7720 2.400', ['7\u202F720', '2\u00A0400']],
    ['La main-d’œuvre', 'oeuvre', ['œuvre']],
    ['Un texte', 'xyz', []],
  ])('in « %s », for « %s »', (text, query, expected) => expect(marked(text, query)).toEqual(expected));

  it('never overlaps', () => expect(marked('le foncier industriel', 'foncier "foncier industriel"')).toEqual(['foncier industriel']));
});

describe('the words a link carries', () => {
  it('are those searched, phrases in quotation marks', () =>
    expect(wordsToMark(parseQuery('Foncier «\u00A0clés en main\u00A0»'), ['foncier'])).toBe('foncier "clés en main"'));

  it('and those of the excerpt that answer without looking alike', () =>
    expect(wordsToMark(parseQuery('chômage'), ['chômage', 'demandeurs d’emploi'])).toBe('chômage demandeurs emploi'));

  it('are read back as they were', () => {
    const terms = parseQuery('12,5 % d’alternance «\u00A0main-d’œuvre\u00A0»');
    expect(parseQuery(wordsToMark(terms, [])).map(({ text, phrase }) => [text, phrase])).toEqual(
      terms.map(({ text, phrase }) => [text, phrase]),
    );
  });

  it('stand before the section', () => {
    expect(withMarks('/etudes/vitre/#p9', 'foncier industriel')).toBe('/etudes/vitre/?surligner=foncier+industriel#p9');
    expect(withMarks('/etudes/vitre/', '<b>&#')).toBe('/etudes/vitre/?surligner=%3Cb%3E%26%23');
    expect(withMarks('/etudes/vitre/#p9', '')).toBe('/etudes/vitre/#p9');
  });

  it('are counted where they are found', () =>
    expect([markedText(1), markedText(12)]).toEqual(['1 passage surligné', '12 passages surlignés']));
});

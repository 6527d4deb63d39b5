import { describe, expect, it } from 'vitest';
import { answers, parseQuery, readQuery } from '../../src/search/query.ts';

const asked = (query: string) => parseQuery(query).map(({ text, phrase }) => (phrase ? `[${text}]` : text));

describe('parseQuery', () => {
  it.each([
    ['foncier industriel', ['foncier', 'industriel']],
    ['l’usine d’à côté', ['usine', 'côté']],
    ['"clés en main" Vitré', ['vitré', '[clés en main]']],
    ['« main-d’œuvre »', ['[main oeuvre]']],
    ['“effet local”', ['[effet local]']],
    ['«\u00A0industrie\u00A0»', ['industrie']],
    ['"jamais fermé', ['fermé', 'jamais']],
    ['Pourquoi Michelin ferme-t-il à Cholet ?', ['michelin', 'ferme', 'cholet']],
    ['2 400 salariés', ['2400', 'salariés']],
    ['2 "et" 400', ['2', '400', 'et']],
    ['usine usine', ['usine']],
    ['le la', ['le', 'la']],
    ['l’', []],
    ['   ', []],
    ['""', []],
    ['« »', []],
  ])('%j asks for %j', (query, terms) => {
    expect(asked(query).sort()).toEqual([...terms].sort());
  });

  it('keeps what was typed, to show it', () => {
    expect(parseQuery('L’Œuvre')[0]).toEqual({ text: 'oeuvre', phrase: false, written: 'Œuvre' });
  });

  it('looks for twelve terms at most', () => {
    expect(parseQuery(Array.from({ length: 40 }, (_, i) => `mot${i}`).join(' '))).toHaveLength(12);
  });

  it('leaves nothing of markup but words', () => {
    expect(asked('<img src=x onerror=alert(1)>')).toEqual(['img', 'src', 'onerror', 'alert', '1']);
  });
});

describe('readQuery', () => {
  const refused = (query: string) => readQuery(query).excluded.map(({ text, phrase }) => (phrase ? `[${text}]` : text));

  it.each([
    ['Vitré -Mitsubishi', ['vitré'], ['mitsubishi']],
    ['Vitré -l’usine', ['vitré'], ['usine']],
    ['usine -"clés en main" –Cognac', ['usine'], ['cognac', '[clés en main]']],
    ['usine -« clés en main »', ['usine'], ['[clés en main]']],
    ['main-d’œuvre', ['main', 'oeuvre'], []],
    ['1998 - 2018', ['1998', '2018'], []],
    ['une baisse de \u22121,2 %', ['baisse', '1v2', 'pourcent'], []],
    ['-Cognac', [], ['cognac']],
    ['« rien n’est joué » « d’avance »', ['[avance]', '[rien est joué]'].map((text) => text.replace('[avance]', 'avance')), []],
  ])('%j asks for %j and refuses %j', (query, terms, excluded) => {
    expect(asked(query).sort()).toEqual([...terms].sort());
    expect(refused(query).sort()).toEqual([...excluded].sort());
  });

  it('keeps empty words in their place, for expressions', () => {
    expect(readQuery('qu’est-ce qu’une zone d’emploi').words.map(({ text, telling }) => (telling ? text : `(${text})`))).toEqual([
      '(est)',
      '(ce)',
      '(une)',
      'zone',
      'emploi',
    ]);
  });
});

describe('answers', () => {
  it.each([
    ['industrie', 'industries'],
    ['indus', 'industriel'],
    ['industrialiser', 'industrie'],
    ['chevaux', 'cheval'],
    ['vitre', 'vitré'],
    ['étude', 'études'],
    ['ans', 'an'],
  ])('%s is answered by « %s »', (query, word) => expect(answers(query, word)).toBe(true));

  it.each([
    ['vie', 'ville'],
    ['étude', 'et'],
    ['murmure', 'murs'],
    ['lac', 'la'],
  ])('%s is not answered by « %s »', (query, word) => expect(answers(query, word)).toBe(false));
});

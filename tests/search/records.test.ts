import { fromHtml } from 'hast-util-from-html';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../src/search/records.ts';

const fixture = (path: string) => fromHtml(readFileSync(new URL(`../fixtures/search/${path}`, import.meta.url), 'utf8'));
const study = recordsOf(fixture('etudes/port-exemple/index.html'), '/notes/etudes/port-exemple/');
const record = (fragment: string) => study.find(({ url }) => url.endsWith(fragment))!;

const main = (attributes: string, content: string) =>
  fromHtml(`<!doctype html><html><body><main ${attributes}>${content}</main></body></html>`);

describe('recordsOf a study', () => {
  it('gives the page, then its sections, figures and schemes as they come', () => {
    expect(study.map(({ kind, url }) => [kind, url.replace('/notes/etudes/port-exemple/', '')])).toEqual([
      ['etude', ''],
      ['etude', '#les-bras'],
      ['figure', '#figure-emploi'],
      ['dispositif', '#port-exemple-d-ecole'],
      ['etude', '#les-terrains'],
    ]);
  });

  it('keeps the printed typography', () => {
    const { text } = record('#les-bras');
    expect(text).toContain('main-d’œuvre. Aujourd’hui, 2\u202F400\u00A0salariés');
    expect(text).toContain('12,5\u202F%');
    expect(text).toContain('Saint\u2011Nazaire');
    expect(text).toContain('« l’usine d’abord'.replace('« ', '«\u00A0'));
  });

  it('says everything once: a section leaves out what is a record of its own', () => {
    const all = study.map(({ text }) => text).join('\n');
    expect(record('#les-bras').text).not.toMatch(/soudeurs|courbe/);
    expect(all.match(/vraies commandes/g)).toHaveLength(1);
  });

  it.each(['note de marge', 'étiquette de carte', 'courbe muette', 'cellule', 'Tableau', 'Source du dispositif', 'pied', 'Études', '§'])(
    'does not index %j',
    (unread) => {
      expect(study.map(({ title, text }) => `${title}\n${text}`).join('\n')).not.toContain(unread);
    },
  );

  it('does not glue a word to its note call, nor paragraphs to each other', () => {
    expect(record('#les-bras').text).toContain('main-d’œuvre. Aujourd’hui');
    expect(record('#les-bras').text.split('\n')).toHaveLength(2);
  });

  it('knows where each numbered paragraph begins', () => {
    expect(record('#les-bras').paragraphs).toEqual([
      ['p1', '§\u00A01', 0],
      ['p2', '§\u00A02', 22],
    ]);
  });

  it('names a result by its page, or by itself with its page as context', () => {
    const page = { url: '/notes/etudes/port-exemple/', title: 'Port-Exemple', context: 'Une ville inventée, ses pièges vrais' };
    expect(record('#les-terrains').result).toEqual(page);
    expect(record('#port-exemple-d-ecole').result).toMatchObject({ title: 'École de soudeurs', context: 'Port-Exemple, compétences' });
    expect(record('#figure-emploi').result).toMatchObject({ title: 'L’emploi industriel résiste', context: 'Port-Exemple' });
  });
});

describe('recordsOf other pages', () => {
  it('gives each source, and drops the letters that only hold them', () => {
    const records = recordsOf(fixture('sources/index.html'), '/sources/');
    expect(records.map(({ kind, url, title }) => [kind, url, title])).toEqual([
      ['page', '/sources/', 'Sources'],
      ['source', '/sources/#s-agence-exemple', 'Le port d’Exemple en 2020'],
    ]);
    expect(records[1]!.text).toBe('Agence d’Exemple, «\u00A0Le port d’Exemple en 2020\u00A0», 2020.');
  });

  it('gives each fact with its statement and remark, each gap, and each collective with its people', () => {
    const records = recordsOf(fixture('faits/index.html'), '/faits/');
    const text = (fragment: string) => records.find(({ url }) => url.endsWith(fragment))!;
    expect(text('#fait-grue')).toMatchObject({ kind: 'fait', text: 'La grue emploie 12 dockers en 1998.\nSans les intérimaires.' });
    expect(text('#fait-grue').result.context).toBe('Port-Exemple');
    expect(text('#manque-1')).toMatchObject({ kind: 'lacune', title: 'Le tonnage de la jetée reste introuvé.' });
    expect(text('#collectif')).toMatchObject({ kind: 'page', title: 'Port-Exemple', text: 'Le syndicat siège.' });
    expect(text('#acteurs-port').text).toBe('Berthe Amarre\u00A0: capitaine'.replace('\u00A0', ' '));
    expect(records.every(({ facets }) => facets.territoire[0] === 'port-exemple')).toBe(true);
  });

  it('gives a zone as one result: its name, its places, a sentence', () => {
    expect(recordsOf(fixture('zones/port/index.html'), '/zones/port/').map(({ kind, title, text }) => [kind, title, text])).toEqual([
      ['zone', 'Exemple-Ville', '8 communes, 40 000 habitants.\ndes salariés travaillent dans l’industrie\nDépartement\u00A0: Maritime'],
    ]);
  });

  it('finds a figure by what its table names, and not by its dates', () => {
    const table = '<table><tr><th>Année</th><th>Vitré</th></tr><tr><th>1998</th><td>3</td></tr></table>';
    const figure = `<figure id="f"><h3>Titre</h3><p>Texte.</p><div class="figure-tools">${table}</div></figure>`;
    const found = recordsOf(main('data-kind="page" data-title="T"', figure), '/t/')[1]!;
    expect([found.text, found.words]).toEqual(['Texte.', 'Année Vitré']);
  });

  it('knows an index by its name only', () => {
    expect(recordsOf(fixture('index/index.html'), '/index/').map(({ title, text }) => [title, text])).toEqual([
      ['Index général', 'Tout, de A à Z.'],
    ]);
  });

  it('passes over a page that asks not to be found, and one that says no kind', () => {
    expect(recordsOf(fixture('404.html'), '/404.html')).toEqual([]);
    expect(recordsOf(main('', 'texte'), '/')).toEqual([]);
  });

  it('keeps a definition with its term', () => {
    const [page] = recordsOf(main('data-kind="page" data-title="T"', '<dl><div><dt>Depuis</dt><dd>2019</dd></div></dl>'), '/t/');
    expect(page!.text).toBe('Depuis\u00A0: 2019');
  });

  it('names what has no title by its first words', () => {
    const [, section] = recordsOf(main('data-kind="page" data-title="T"', '<section id="s"><p>Sans titre.</p></section>'), '/t/');
    expect(section!.title).toBe('Sans titre.');
  });

  it('refuses a kind it does not know, and a page without a name', () => {
    expect(() => recordsOf(main('data-kind="poeme" data-title="T"', ''), '/t/')).toThrow(
      /« poeme » est inconnu.*etude, idee, levier, facteur, sorte, zone, jeu, fiche, page/,
    );
    expect(() => recordsOf(main('data-kind="page"', ''), '/t/')).toThrow(/data-title/);
  });
});

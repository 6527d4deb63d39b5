import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/editions/page.ts';
import { shortAddress } from '../../../src/editions/pdf/addresses.ts';
import { sheets } from '../../../src/editions/pdf/sheets.ts';
import { builtPage, smallSite } from '../small-site.ts';

function studySheets() {
  const site = smallSite();
  const page = readPage(site, 'etudes/essai/');
  return sheets(site, page, new Map([[page.path, page]]));
}

describe('a page on sheets of paper', () => {
  test('bears the name of its page in every id, and in all that refers to one', () => {
    const html = toHtml(studySheets().body);
    expect(html).toContain('id="etudes-essai--p1"');
    expect(html).toContain('href="#etudes-essai--p1-n1"');
    expect(html).toContain('aria-labelledby="etudes-essai--t-medium"');
    expect(html).not.toMatch(/chart-(?:narrow|wide)/);
  });

  test('has the values of its figures in an annex that leads back to them', () => {
    const { annex } = studySheets();
    expect(toHtml(annex!)).toContain('<h3><a href="#etudes-essai--figure-a">Figure 1</a>. Trois emplois</h3>');
    expect(toHtml(annex!)).toContain('<td class="number">3</td>');
  });

  test('leads online for what the book does not hold', () => {
    expect(toHtml(studySheets().body)).toContain('href="https://terrains.example/glossaire/#mot"');
  });
});

describe('links of the text that leave the book', () => {
  const listOf = (words: string) => {
    const site = smallSite({ 'etudes/lie/index.html': builtPage(`<h1>Lié</h1>${words}<section id="sources"><h2>Sources</h2></section>`) });
    const page = readPage(site, 'etudes/lie/');
    return toHtml(sheets(site, page, new Map([[page.path, page]])).body);
  };

  test('are listed before the sources with short addresses, each once, the glossary last', () => {
    const html =
      listOf(`<div class="alinea"><p>Un <a class="terme" href="/glossaire/#mot">mot</a>, un <a href="/leviers/foncier/">levier</a>,
      le <a href="/leviers/foncier/">même</a>, <a href="#p1">ici</a>.</p></div>
      <div class="dispositif"><p>Source : <span class="reference"><a href="https://a.example/">dite ailleurs</a></span></p></div>`);
    expect(html).toContain('<h2 id="etudes-lie--liens">Liens du texte</h2>');
    expect([...html.matchAll(/<li>(.*?) <span class="adresse-courte"><a href="(.*?)">(.*?)<\/a>/g)].map((found) => found.slice(1))).toEqual(
      [
        ['levier', 'https://terrains.example/leviers/foncier/', 'terrains.example/leviers/foncier'],
        ['Mots du glossaire', 'https://terrains.example/glossaire/', 'terrains.example/glossaire'],
      ],
    );
    expect(html.indexOf('Liens du texte')).toBeLessThan(html.indexOf('>Sources<'));
  });

  test('have no list where there are none', () => {
    expect(listOf('<div class="alinea"><p>Rien.</p></div>')).not.toContain('Liens du texte');
  });
});

test.each([
  ['https://www.insee.fr/fr/statistiques/1893230', 'insee.fr/fr/statistiques/1893230'],
  ['https://terrains.example/etudes/vitre/', 'terrains.example/etudes/vitre'],
  ['http://example.org/', 'example.org'],
])('on paper, %s is %s', (address, printed) => {
  expect(shortAddress(address)).toBe(printed);
});

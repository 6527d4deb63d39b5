import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/editions/page.ts';
import { sheets, shortAddress } from '../../../src/editions/pdf/sheets.ts';
import { smallSite } from '../small-site.ts';

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

test.each([
  ['https://www.insee.fr/fr/statistiques/1893230', 'insee.fr/fr/statistiques/1893230'],
  ['https://terrains.example/etudes/vitre/', 'terrains.example/etudes/vitre'],
  ['http://example.org/', 'example.org'],
])('on paper, %s is %s', (address, printed) => {
  expect(shortAddress(address)).toBe(printed);
});

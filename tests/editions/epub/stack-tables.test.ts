import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { stackWideTables } from '../../../src/editions/epub/stack-tables.ts';

function stacked(html: string): string {
  const main = select('main', fromHtml(`<main>${html}</main>`))!;
  stackWideTables(main);
  return toHtml(main.children);
}

const heads = (names: string[]) => `<thead><tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr></thead>`;

test('a table of five columns becomes a list of rows, each cell under the name of its column', () => {
  const table = `<table>${heads(['Lieu', 'Un', 'Deux', 'Trois', 'Quatre'])}<tbody><tr id="v"><th>Vitré</th><td>1</td><td></td><td>3</td><td><svg></svg><span class="invisible">quatre</span></td></tr></tbody></table>`;
  expect(stacked(table)).toBe(
    '<div class="lignes"><section class="ligne" id="v"><h3>Vitré</h3><dl><div><dt>Un</dt><dd>1</dd></div><div><dt>Trois</dt><dd>3</dd></div><div><dt>Quatre</dt><dd>quatre</dd></div></dl></section></div>',
  );
});

test('a table of four columns stays one', () => {
  const table = `<table>${heads(['Lieu', 'Un', 'Deux', 'Trois'])}<tbody><tr><td>Vitré</td></tr></tbody></table>`;
  expect(stacked(table)).toBe(table);
});

import { Cite } from '@citation-js/core';
import { expect, test } from 'vitest';
import { referenceFile } from '../../src/citation/exports.ts';
import { cslOf } from '../../src/model/citation.ts';

const items = [
  cslOf(
    {
      kind: 'figure',
      title: "L'emploi recule",
      series: 'figure 2',
      within: 'étude n° 1, Cognac',
      path: '/etudes/cognac/#figure-emploi',
      version: '1.0',
      date: '2026-11-01',
    },
    (path) => `https://exemple.fr${path}`,
  ),
];

test('BibTeX says the version and the day in a note', () => {
  expect(referenceFile(items, 'bib')).toBe(`@misc{etudescognacfigureemploi,
	author = {{Terrains d’industrie}},
	year = {2026},
	month = {11},
	note = {figure 2, étude n°\u00A01, Cognac, version 1.0, 1er\u00A0novembre\u00A02026},
	publisher = {Terrains d’industrie},
	title = {L’emploi recule},
	type = {figure 2, étude n°\u00A01, {Cognac}},
	url = {https://exemple.fr/etudes/cognac/#figure-emploi},
}
`);
});

test('RIS has a type, a whole date and an end', () => {
  const lines = referenceFile(items, 'ris').split('\r\n');
  expect(lines[0]).toBe('TY  - ART');
  expect(lines).toContain('DA  - 2026/11/01/');
  expect(lines).toContain('AU  - Terrains d’industrie');
  expect(lines).toContain('N1  - figure 2, étude n°\u00A01, Cognac, version 1.0');
  expect(lines).toContain('UR  - https://exemple.fr/etudes/cognac/#figure-emploi');
  expect(lines.at(-2)).toMatch(/^ER {2}-/);
});

test('CSL-JSON is read again by the library that writes references', () => {
  const json = referenceFile(items, 'json');
  expect(JSON.parse(json)[0]).toMatchObject({ type: 'graphic', version: '1.0', language: 'fr-FR', title: 'L’emploi recule' });
  expect(new Cite(json).format('bibtex')).toContain('L’emploi recule');
});

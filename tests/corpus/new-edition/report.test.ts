/** The worked example of content/LISEZMOI.md: an edition of unemployment that does not exist. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../../src/corpus/files.ts';
import { assessContent } from '../../../src/corpus/load.ts';
import { mergedTable, replaceTable } from '../../../src/corpus/new-edition/replace-table.ts';
import { editionReport } from '../../../src/corpus/new-edition/report.ts';

const TABLE = 'chomage-zone-emploi';
const files = readContent(join(process.cwd(), 'content'));
const invented = readFileSync(join(process.cwd(), 'tests/fixtures/donnees/chomage-edition-inventee.csv'));
const { corpus } = assessContent(files);

const reported = (bytes: Uint8Array): string => {
  const after = replaceTable(files, TABLE, bytes);
  const next = assessContent(after);
  return editionReport(corpus, next.corpus, TABLE, after, next.problems);
};

describe('an edition with two new rows and three revised ones', () => {
  let report: string;
  beforeAll(() => void (report = reported(mergedTable(files, TABLE, invented))));

  test('is counted', () => {
    expect(report).toContain('Ajoutées : 2 (5319 | 2026-T1, 7509 | 2026-T1)');
    expect(report).toContain('Révisées : 3.');
    expect(report).toContain('taux : 2 valeurs, dont 5319 | 2025-T4 : 4.2 → 4.4');
    expect(report).toContain('Fin du fichier (trimestre) : 2025-T4 → 2026-T1');
  });

  test('shows each sentence before and after, in its paragraph, its key figure and its figure', () => {
    const lines = report.split('\n');
    const at = lines.indexOf('content/etudes/vitre.mdx');
    expect(lines.slice(at, at + 10).join('\n')).toMatch(
      /› § 5, ligne \d+\n +avant : .*l’année 2025 à 4,2\u202F%.*\n +après : .*l’année 2025 à 4,4\u202F%.*\n +› reperes › n° 1\n +avant : 4,2\u202F%.*\n +après : 4,4\u202F%.*\n +› graphiques › chomage › lecture\n/,
    );
  });

  test('names what is drawn again, and nothing else', () => {
    expect(report).toContain('Figures redessinées : 2.');
    expect(report).toContain('content/etudes/cognac.mdx › graphiques › chomage : 2 valeurs');
  });

  test('names what a computer cannot know: numbers left at the former date, tables and facts of the same publication', () => {
    expect(report).toMatch(/Chiffres restés à 2025-T4[^]*content\/etudes\/vitre\.mdx › chiffres › chomage-fin/);
    expect(report).toMatch(/ {2}apercu : [^]*content\/etudes\/cognac\.mdx y lit/);
    expect(report).toContain('faits › lamballe-chomage-2022-t4');
  });
});

test('the kept edition changes nothing', () => {
  expect(reported(files.get(`donnees/${TABLE}.csv`)!)).toContain('Aucune phrase ne change.');
});

test('an edition without a row that a text reads says which text', () => {
  const kept = new TextDecoder().decode(files.get(`donnees/${TABLE}.csv`)!);
  const cut = kept.split('\n').filter((line) => !line.startsWith('5319,'));
  const report = reported(new TextEncoder().encode(cut.join('\n')));
  expect(report).toContain('content/etudes/vitre.mdx\n  › chiffres › chomage-2003 › donnee › ligne : aucune ligne ne correspond');
});

test('changes laid over a table keep its order, and ask for its columns', () => {
  const merged = new TextDecoder().decode(mergedTable(files, TABLE, invented)).split('\n');
  const at = merged.findIndex((line) => line.startsWith('5319,Vitré,2026-T1'));
  expect(merged[at - 1]).toBe('5319,Vitré,2025-T4,2025-10-01,4.4,2026-T1');
  expect(() => mergedTable(files, TABLE, new TextEncoder().encode('zone,taux\n5319,4\n'))).toThrow(
    /les colonnes attendues sont ze2020, libelle/,
  );
});

import { describe, expect, test } from 'vitest';
import { checkChangedNumbers, checkRevisions, type Revision } from '../../src/model/revisions.ts';
import { quantity, reporting } from './samples.ts';

const revision = (date: string, version: string, nature: Revision['nature'], numbers: Revision['numbers'] = []): Revision => ({
  date,
  version,
  nature,
  text: 'Première publication.',
  numbers,
});
const published = revision('2026-11-22', '1.0', 'publication');

function told(revisions: Revision[], date = revisions.at(-1)!.date, version = revisions.at(-1)!.version): string[] {
  const { report, said } = reporting();
  checkRevisions({ file: 'etudes/ici.mdx', date, version, revisions }, report);
  return said;
}

describe('the log of a text', () => {
  test('goes from its publication to what its head says', () => {
    expect(told([published, revision('2026-12-01', '1.1', 'correction'), revision('2026-12-01', '1.10', 'mise-a-jour')])).toEqual([]);
  });

  test('starts with the publication, and has no other', () => {
    expect(told([revision('2026-11-22', '1.0', 'correction')])).toEqual([
      'revisions › n° 1 › nature : la première révision est une publication',
    ]);
    expect(told([published, revision('2026-11-23', '1.1', 'publication')])).toEqual([
      'revisions › n° 2 › nature : un texte ne se publie qu’une fois',
    ]);
  });

  test('never goes back, in time or in version', () => {
    expect(told([published, revision('2026-11-21', '0.9', 'correction')])).toEqual([
      'revisions › n° 2 › date : 2026-11-21 vient avant 2026-11-22',
      'revisions › n° 2 › version : la version 0.9 suit la 1.0',
    ]);
  });

  test('tells the last change: a text whose date or version moved alone is refused', () => {
    expect(told([published], '2026-11-30', '1.1')).toEqual([
      'revisions › n° 1 › date : la dernière révision est du 2026-11-22, le texte du 2026-11-30',
      'revisions › n° 1 › version : la dernière révision porte la version 1.0, le texte la 1.1',
    ]);
  });
});

describe('a corrected number', () => {
  const corrected = (after: number, more: object = {}) => [
    published,
    revision('2026-12-01', '1.1', 'correction', [{ name: 'chômage', quantity: 'chomage-fin', unit: '%', before: 4.3, after, ...more }]),
  ];
  const against = (revisions: Revision[]) => {
    const { report, said } = reporting();
    const quantities = new Map([['chomage-fin', quantity(4.2, '%', { decimals: 1 })]]);
    checkChangedNumbers({ file: 'etudes/ici.mdx', date: '2026-12-01', revisions }, quantities, report);
    return said;
  };

  test('is what the text shows', () => {
    expect(against(corrected(4.2))).toEqual([]);
    expect(against(corrected(4.1))).toEqual(['revisions › n° 2 › chiffres › chomage-fin : « apres » dit 4.1, et le texte montre 4.2']);
  });

  test('may be corrected again: only the last counts', () => {
    expect(against([...corrected(4.1), ...corrected(4.2).slice(1)])).toEqual([]);
  });

  test('has the unit of the text, and an identifier it knows', () => {
    expect(against(corrected(4.2, { unit: 'points' }))).toEqual([
      'revisions › n° 2 › chiffres › chomage-fin : l’unité est « % », non « points »',
    ]);
    expect(against(corrected(4.2, { quantity: 'chomage' }))).toEqual([
      'revisions › n° 2 › chiffres › chomage : le chiffre « chomage » est inconnu',
    ]);
  });
});

import { expect, test } from 'vitest';
import { decodeCommunes, decodeDirectory, encodeCommunes, encodeDirectory } from '../../src/communes/part-text.ts';

const vitre = { name: 'Vitré', code: '35360', zone: '5319' };
const hay = { name: "L'Haÿ-les-Roses", code: '94038', zone: '1109' };

test('communes are read as they were written', () => {
  expect(encodeCommunes([vitre, hay])).toBe("Vitré,35360,5319;L'Haÿ-les-Roses,94038,1109");
  expect(decodeCommunes(encodeCommunes([vitre, hay]))).toEqual([vitre, hay]);
});

test('a name that would break the text is refused', () => {
  expect(() => encodeCommunes([{ ...vitre, name: 'Vitré, Ille-et-Vilaine' }])).toThrow('illisible');
});

test('the directory is read as it was written, each commune named once', () => {
  const directory = {
    starts: ['a', 'vi'],
    departements: ['35', '94'],
    heads: new Map([
      ['v', { communes: [vitre], total: 40 }],
      ['l', { communes: [hay, vitre], total: 2 }],
    ]),
  };
  const text = encodeDirectory(directory);
  expect(text.match(/Vitré/g)).toHaveLength(1);
  expect(decodeDirectory(text)).toEqual(directory);
});

import { expect, test } from 'vitest';
import { risText } from '../../src/citation/ris.ts';

test('a long address stays on its line, authors have one each', () => {
  const address = `https://exemple.test/${'tres-long-'.repeat(12)}/`;
  expect(risText([{ TY: 'ELEC', AU: ['Insee', 'Urssaf'], UR: address }])).toBe(
    `TY  - ELEC\r\nAU  - Insee\r\nAU  - Urssaf\r\nUR  - ${address}\r\nER  - \r\n`,
  );
});

import { expect, test } from 'vitest';
import { type Fact, factFrame } from '../../src/model/facts.ts';

const fact: Fact = { id: 'x', statement: '', theme: 'emploi', source: 's', reliability: 'read', crossedBy: [], file: 'f' };

test.each([
  [{ value: 800, unit: 'postes', period: '2022', perimeter: 'commune' }, '2022, commune'],
  [{ value: 800, unit: 'postes', period: '2022' }, '2022'],
  [{ period: '2022' }, ''],
])('when and where a number holds: %j → %j', (given, said) => expect(factFrame({ ...fact, ...given })).toBe(said));

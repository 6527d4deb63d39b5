import { describe, expect, test } from 'vitest';
import { type Composition, readFragment, writeFragment } from '../../src/model/composition.ts';

const catalogue = new Map([
  ['cognac', new Set(['d.courbe', 'q.taux', 'c.croquis'])],
  ['vitre', new Set(['d.carte', 'q.rachat'])],
]);

const composition: Composition = {
  cycle: 'lycee',
  title: 'Deux pays, une question',
  instruction: 'Par groupes de 4 : lisez & comparez « tout » #1.',
  pieces: [
    { lesson: 'cognac', kind: 'document', id: 'courbe' },
    { lesson: 'cognac', kind: 'question', id: 'taux' },
    { lesson: 'vitre', kind: 'question', id: 'rachat' },
    { lesson: 'cognac', kind: 'map', id: 'croquis' },
  ],
};

describe('a link holds the whole choice', () => {
  test('and gives it back, order and words included', () => {
    expect(readFragment(`#${writeFragment(composition)}`, catalogue)).toEqual({ composition, problems: [] });
  });

  test('in few signs', () => {
    expect(writeFragment({ ...composition, title: '', instruction: '' })).toBe(
      'v=1&n=lycee&p=cognac:d.courbe,q.taux;vitre:q.rachat;cognac:c.croquis',
    );
  });
});

describe('a link from elsewhere keeps what it can', () => {
  test.each([
    ['v=1&n=lycee&p=cognac:d.courbe,d.partie', ['« d.partie » n’est plus dans la fiche « cognac ».'], 1],
    ['v=1&n=lycee&p=roubaix:q.x;vitre:d.carte', ['Aucune fiche ne s’appelle « roubaix » : ses éléments manquent.'], 1],
    ['v=1&n=lycee&p=vitre:d.carte,d.carte', ['« d.carte » figurait deux fois.'], 1],
    ['v=9&n=lycee&p=vitre:d.carte', ['Ce lien vient d’une version plus récente du site : ce que celle-ci comprend est repris.'], 1],
    ['v=1&n=doctorat&p=', ['Le niveau du lien n’est pas connu : « Lycée » est choisi à sa place.'], 0],
    [
      '%E0%A4%A',
      [
        'Ce lien ne dit pas de quelle version il est : il a peut-être été coupé ou modifié.',
        'Le niveau du lien n’est pas connu : « Lycée » est choisi à sa place.',
      ],
      0,
    ],
    [
      'v=1&n=constructor&p=__proto__:d.x',
      [
        'Le niveau du lien n’est pas connu : « Lycée » est choisi à sa place.',
        'Aucune fiche ne s’appelle « __proto__ » : ses éléments manquent.',
      ],
      0,
    ],
  ])('%s', (fragment, said, kept) => {
    const { composition: read, problems } = readFragment(fragment, catalogue);
    expect(problems.map((problem) => problem.replaceAll(/[\u00A0\u202F]/g, ' '))).toEqual(said);
    expect(read.pieces).toHaveLength(kept);
  });

  test('words too long are cut, and it is said', () => {
    const { composition: read, problems } = readFragment(`v=1&n=lycee&p=&t=${'a'.repeat(300)}`, catalogue);
    expect(read.title).toHaveLength(200);
    expect(problems).toEqual(['Le titre dépassait 200 caractères\u202F: la fin est coupée.']);
  });
});

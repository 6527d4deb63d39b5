/** A small good lesson and the corpus it stands in: a test spoils one of them and says what is then reported. */
import type { Corpus } from '../../src/model/corpus.ts';
import type { Lesson, Question } from '../../src/model/lessons.ts';
import type { Programme } from '../../src/model/programmes.ts';
import type { Study } from '../../src/model/studies.ts';
import { article, byId, fact, quantity, territory } from './samples.ts';

const programme = (id: string, more: Partial<Programme> = {}): Programme => ({
  id,
  level: 'première générale',
  subject: 'géographie',
  theme: 'Thème 2',
  status: 'en-vigueur',
  period: 'depuis la rentrée 2019',
  source: 'journal',
  otherSources: [],
  reported: false,
  ...more,
});

/** 100 jobs in 2000, 78 in 2020: cited in § 1, and in the table of a figure. */
export function corpusOf(more: Partial<Corpus> = {}): Corpus {
  const facts = byId(
    fact('avant', { value: 100, unit: 'emplois', period: '2000', perimeter: 'ici' }),
    fact('apres', { value: 78, unit: 'emplois', period: '2020', perimeter: 'ici' }),
    fact('muet'),
  );
  const quantities = new Map([
    ['avant', quantity(100, 'emplois', { id: 'avant', period: '2000' })],
    ['apres', quantity(78, 'emplois', { id: 'apres', period: '2020' })],
  ]);
  const study = {
    id: 'ici',
    key: 'etudes/ici',
    file: 'etudes/ici.mdx',
    territory: 'ici',
    number: 1,
    title: 'Ici',
    declarations: {},
  } as unknown as Study;
  const points = [2000, 2010, 2020].map((year, i) => ({ x: year, label: String(year), value: [100, 90, 78][i]! }));
  const figure = {
    id: 'courbe',
    number: 1,
    title: 'Un constat',
    subtitle: 'Emplois',
    reading: '',
    source: 'Insee',
    origins: [],
    data: {
      kind: 'line' as const,
      series: [{ id: 'ici', label: 'Ici', role: 'territory' as const, points }],
      dimensions: [],
      xLabel: 'Année',
      decimals: 0,
      unit: 'emplois',
    },
  };
  const text = { quantities, notes: { order: [], byParagraph: new Map(), calls: new Map() }, keyFigures: [], figures: [figure], words: 0 };
  return {
    sources: new Map(),
    facts,
    territories: byId(
      territory({
        timeline: [1900, 1950, 2000].map((year) => ({ year, statement: 'Un événement.', source: 'journal' })),
        actors: ['La ville', 'L’usine', 'Le syndicat'].map((name) => ({ name, role: 'acteur', source: 'journal' })),
      }),
    ),
    schemes: new Map(),
    genericSchemes: [],
    datasets: new Map(),
    studies: [study],
    chapters: new Map(),
    pages: new Map(),
    lessons: [],
    programmes: byId(programme('premiere'), programme('vieux', { status: 'remplace' })),
    carriers: new Map(),
    glossary: new Map(['zone', 'filiere', 'friche'].map((id) => [id, { id }])) as unknown as Corpus['glossary'],
    synonyms: [],
    mentions: new Map(),
    governance: new Map(),
    texts: new Map([['etudes/ici', text]]),
    articles: new Map([['etudes/ici', article(['avant', 'apres'], [])]]),
    ...more,
  };
}

const core = { difficulty: 1 as const, points: { lycee: 2.5 }, places: [{ document: 'texte', paragraph: 1 }], answer: 'Voilà.' };

/** One question of each kind, and two more. */
export const QUESTIONS: Question[] = [
  { ...core, id: 'q1', statement: 'Combien d’emplois en 2000 ?', kind: 'numeric', quantity: 'avant' },
  {
    ...core,
    id: 'q2',
    statement: 'Quelle variation, de 2000 à 2020 ?',
    places: [
      { document: 'courbe', row: '2000' },
      { document: 'courbe', row: '2020' },
    ],
    kind: 'numeric',
    quantity: 'variation',
  },
  {
    ...core,
    id: 'q3',
    statement: 'Que faire ?',
    kind: 'choice',
    options: ['rester', 'partir', 'attendre'].map((text, rank) => ({ text, right: rank === 0, feedback: 'Parce que.' })),
  },
  {
    ...core,
    id: 'q4',
    statement: 'Associez.',
    kind: 'matching',
    pairs: ['a', 'b', 'c'].map((left) => ({ left, right: `${left}${left}` })),
  },
  {
    ...core,
    id: 'q5',
    statement: 'Rangez.',
    places: [{ document: 'faits', fact: 'avant' }],
    kind: 'ordering',
    events: [1900, 1950, 2000].map((year, rank) => ({ year, text: ['L’usine ouvre', 'Elle grandit', 'Elle ferme'][rank]! })),
  },
  { ...core, id: 'q6', statement: 'Nommez la ville.', kind: 'short', accepted: ['Ici'] },
  {
    ...core,
    id: 'q7',
    statement: 'Rédigez.',
    kind: 'essay',
    lines: 10,
    grid: [
      { criterion: 'Des faits', share: 60 },
      { criterion: 'Un plan', share: 40 },
    ],
  },
  { ...core, id: 'q8', statement: 'Et la carte ?', places: [{ document: 'carte' }], kind: 'short', accepted: ['Là'] },
];

export function lessonOf(more: Partial<Lesson> = {}): Lesson {
  return {
    id: 'ici',
    file: 'enseignement/ici.yaml',
    number: 1,
    title: 'Ici, et après ?',
    question: 'Que reste-t-il ?',
    lead: 'Il restait {apres} en 2020.',
    description: 'Une fiche.',
    date: '2026-11-23',
    version: '1.0',
    text: 'etudes/ici',
    studies: ['ici'],
    schoolYear: '2026-2027',
    declarations: { variation: { kind: 'operation', operation: 'variation', operands: ['apres', 'avant'] } },
    goals: ['Lire.', 'Calculer.', 'Juger.'],
    material: ['Un crayon.'],
    cautions: [{ title: 'Deux dates', text: 'On ne compare pas tout.' }],
    documents: [
      { id: 'texte', title: 'Un texte', kind: 'extract', text: 'etudes/ici', paragraphs: [1, 2] },
      { id: 'courbe', title: 'Une courbe', kind: 'figure', text: 'etudes/ici', figure: 'courbe' },
      { id: 'faits', title: 'Des faits', kind: 'facts', facts: ['avant', 'apres'] },
      { id: 'carte', title: 'Une carte', kind: 'map', text: 'etudes/ici' },
    ],
    levels: [
      {
        id: 'lycee',
        name: 'Première',
        cycle: 'lycee',
        programmes: [{ id: 'premiere', link: 'Le cas s’y prête.' }],
        sessions: 1,
        instruction: 'Répondez.',
        plan: [
          { minutes: 25, activity: 'Lire.', documents: ['texte', 'courbe'], questions: ['q1', 'q2', 'q3', 'q4'] },
          { minutes: 30, activity: 'Rédiger.', documents: ['faits'], questions: ['q5', 'q6', 'q7', 'q8'] },
        ],
      },
    ],
    questions: QUESTIONS,
    mistakes: [{ mistake: 'Confondre.', answer: 'Distinguer.' }],
    debatable: ['Tout.'],
    atHome: { instruction: 'Comparez.', questions: ['Où ?'] },
    sketch: {
      title: 'Un pays',
      instruction: 'Dessinez.',
      base: 'ici',
      legend: [{ title: 'Des lieux', elements: [{ symbol: 'point', text: 'La ville', where: 'Au centre', document: 'texte' }] }],
    },
    debate: {
      title: 'Et après ?',
      question: 'Que faire ?',
      instruction: 'C’est un jeu.',
      minutes: 30,
      roles: [{ actor: 'La ville', position: 'Elle tient.', facts: ['avant'], documents: [] }],
      conclusion: 'On reprend.',
    },
    terms: ['zone', 'filiere', 'friche'],
    grid: [{ skill: 'Lire', weak: 'Peu', fair: 'Assez', good: 'Bien' }],
    ...more,
  };
}

/** The lesson with one question changed. */
export function withQuestion(id: string, more: object): Partial<Lesson> {
  return { questions: QUESTIONS.map((question) => (question.id === id ? ({ ...question, ...more } as Question) : question)) };
}

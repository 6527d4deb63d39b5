/** A quiz with one question of each kind, accents, « » and every character that means something in GIFT or XML. */
import type { Quiz, QuizImage } from '../../src/model/quiz.ts';

export const quiz: Quiz = {
  id: 'cognac-lycee',
  lesson: 'cognac',
  level: 'lycee',
  title: 'Cognac : force ou fragilité ?',
  levelName: 'Première et terminale',
  instruction: 'Lisez les documents, puis répondez.',
  version: '1.0',
  date: '2026-11-23',
  permalink: 'https://exemple.test/enseigner/cognac/',
  documents: [
    {
      id: 'courbe',
      number: 1,
      title: 'Le chômage à Cognac',
      parts: [
        { kind: 'image', file: 'chomage.svg', alt: 'Courbe du taux de chômage', width: 640, height: 400 },
        {
          kind: 'table',
          caption: 'Taux de chômage, en %',
          head: ['Trimestre', 'Cognac', 'France'],
          rows: [
            ['2025 T4', '7,2', ''],
            ['2023 T1', '5,9', '7,1'],
          ],
        },
      ],
      sources: ['Insee, taux de chômage localisés'],
      permalink: 'https://exemple.test/enseigner/cognac/#courbe',
    },
    {
      id: 'texte',
      number: 2,
      title: 'Une chaîne entière',
      parts: [{ kind: 'paragraph', text: 'De l’alambic à l’étiquette : {tout} ~ « 100 % » = ici & <là> # \\.' }],
      sources: ['Grand Cognac', 'Spirits Valley'],
      permalink: 'https://exemple.test/enseigner/cognac/#texte',
    },
  ],
  questions: [
    {
      ...core('seul', 1, 1),
      kind: 'choice',
      options: [
        { text: 'La zone d’emploi', right: true, feedback: 'Oui.' },
        { text: 'La commune = la ville', right: false, feedback: 'Non : la commune {seule}.' },
        { text: 'L’agglomération', right: false, feedback: 'Non.' },
      ],
    },
    {
      ...core('plusieurs', 2, 2),
      kind: 'choice',
      options: [
        { text: 'Le verre', right: true, feedback: 'Oui.' },
        { text: 'Le bois', right: true, feedback: 'Oui.' },
        { text: 'L’acier', right: false, feedback: 'Non.' },
      ],
    },
    { ...core('taux', 3, 2), kind: 'numeric', value: 7.2, tolerance: 0.1, unit: '%', decimals: 1 },
    {
      ...core('metiers', 4, 3),
      kind: 'matching',
      pairs: [
        { left: 'Tonnelier', right: 'Bois' },
        { left: 'Verrier', right: 'Verre' },
        { left: 'Bouilleur', right: 'Eau-de-vie' },
      ],
    },
    { ...core('dates', 5, 3), kind: 'ordering', items: ['Verrerie', 'Grève', 'Campus'] },
    { ...core('mot', 6, 1), kind: 'short', accepted: ['eau-de-vie', 'l’eau-de-vie'] },
    {
      ...core('avis', 7, 4),
      kind: 'essay',
      lines: 12,
      grid: [
        { criterion: 'Deux valeurs citées', points: 2 },
        { criterion: 'Une nuance', points: 2 },
      ],
    },
  ],
};

function core(id: string, number: number, points: number) {
  return {
    id,
    number,
    points,
    difficulty: 1 as const,
    statement: `Question « ${id} » : que dit le document ?`,
    where: 'document 2, § 1',
    answer: `Réponse à « ${id} », 7,2 % : c’est dit.`,
  };
}

export const images: QuizImage[] = [
  { file: 'chomage.svg', mediaType: 'image/svg+xml', bytes: new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>') },
  { file: 'ailleurs.svg', mediaType: 'image/svg+xml', bytes: new TextEncoder().encode('<svg/>') },
];

import { describe, expect, test } from 'vitest';
import type { Lesson } from '../../src/model/lessons.ts';
import { checkLessons, resolveLesson } from '../../src/model/resolve-lesson.ts';
import { corpusOf, lessonOf, QUESTIONS, withQuestion } from './lesson-samples.ts';
import { reporting } from './samples.ts';

function said(more: Partial<Lesson> = {}): string[] {
  const { report, said: found } = reporting();
  resolveLesson(lessonOf(more), corpusOf(), report);
  return found;
}

const [level] = lessonOf().levels;
const withLevel = (more: object): Partial<Lesson> => ({ levels: [{ ...level!, ...more }] });
const { documents, sketch, debate } = lessonOf();

test('a good lesson has nothing said of it', () => {
  expect(said()).toEqual([]);
});

test('a lesson knows its numbers, those it declares and those of the text, and how far an answer may be', () => {
  const { quantities, tolerances } = resolveLesson(lessonOf(), corpusOf(), () => {});
  expect(quantities.get('variation')).toMatchObject({ value: -22, unit: '%' });
  expect([...tolerances]).toEqual([
    ['q1', 0.5],
    ['q2', 0.05],
  ]);
});

describe('is reported, at its place', () => {
  test.each<[string, Partial<Lesson>, RegExp]>([
    ['a number typed by hand', { lead: 'Il restait 78 emplois.' }, /^chapeau : nombre en clair : « 78 emplois »/],
    ['a straight apostrophe', { goals: ["L'usine", 'b', 'c'] }, /^objectifs › n° 1 : signe à remplacer/],
    ['a number nobody knows', { lead: 'Il restait {apress}.' }, /^chapeau : le chiffre « apress » est inconnu/],
    [
      'a declared number that serves nothing',
      { declarations: { ...lessonOf().declarations, 'de-trop': { kind: 'operation', operation: 'somme', operands: ['avant', 'apres'] } } },
      /^chiffres › de-trop : ce chiffre ne sert nulle part/,
    ],
    ['a text that is neither a study nor an idea', { text: 'etudes/icci' }, /^texte : « etudes\/icci » n’est ni une étude ni une idée/],
    ['a name that is not the study’s', { id: 'la' }, /^nom du fichier : la fiche porte sur etudes\/ici/],
    ['an unknown study', { studies: ['ici', 'la'] }, /^etudes : « la » est inconnu/],
    [
      'a paragraph the study does not have',
      { documents: documents.map((doc) => (doc.kind === 'extract' ? { ...doc, paragraphs: [1, 9] } : doc)) },
      /^documents › texte › paragraphes : le paragraphe « 9 » n’existe pas/,
    ],
    [
      'a figure the study does not have',
      { documents: documents.map((doc) => (doc.kind === 'figure' ? { ...doc, figure: 'courbes' } : doc)) },
      /^documents › courbe › figure : la figure « courbes » n’existe pas/,
    ],
    [
      'a fact nobody knows',
      { documents: documents.map((doc) => (doc.kind === 'facts' ? { ...doc, facts: ['avant', 'perdu'] } : doc)) },
      /^documents › faits › faits : le fait « perdu » n’existe pas/,
    ],
    [
      'a document no question leads to',
      { documents: [...documents, { ...documents[3]!, id: 'seul' }] },
      /^documents › seul : aucune question ne s’appuie/,
    ],
    [
      'a place in a document that is not there',
      withQuestion('q1', { places: [{ document: 'textes' }] }),
      /^questions › q1 › lieux › n° 1 › document : le document « textes » est inconnu/,
    ],
    [
      'a paragraph outside the extract',
      withQuestion('q3', { places: [{ document: 'texte', paragraph: 3 }] }),
      /lieux › n° 1 : le paragraphe 3 n’est pas dans ce document/,
    ],
    [
      'a row the table does not have',
      withQuestion('q3', { places: [{ document: 'courbe', row: '2001' }] }),
      /lieux › n° 1 : aucune ligne de ce document ne commence par « 2001 »/,
    ],
    [
      'a fact outside the list',
      withQuestion('q5', { places: [{ document: 'faits', fact: 'muet' }] }),
      /lieux › n° 1 : le fait « muet » n’est pas dans ce document/,
    ],
    [
      'a number its places do not show',
      withQuestion('q1', { places: [{ document: 'texte', paragraph: 2 }] }),
      /^questions › q1 › lieux : le nombre « avant » ne se lit dans aucun des lieux/,
    ],
    [
      'a computed number one term of which cannot be read',
      withQuestion('q2', { places: [{ document: 'courbe', row: '2000' }] }),
      /^questions › q2 › lieux : le nombre « apres » ne se lit/,
    ],
    [
      'an answer given by another question',
      withQuestion('q6', { statement: 'Après {variation}, nommez la ville.' }),
      /^questions › q2 › reponse : « questions › q6 › enonce » donne la réponse/,
    ],
    ['an answer nobody knows', withQuestion('q1', { quantity: 'avantt' }), /^questions › q1 › reponse : le chiffre « avantt » est inconnu/],
    [
      'a choice without a right option',
      withQuestion('q3', { options: ['a', 'b', 'c'].map((text) => ({ text, right: false, feedback: '' })) }),
      /propositions : aucune proposition n’est juste/,
    ],
    [
      'a choice without a wrong one',
      withQuestion('q3', { options: ['a', 'b', 'c'].map((text) => ({ text, right: true, feedback: '' })) }),
      /propositions : toutes les propositions sont justes/,
    ],
    [
      'two answers one could not tell apart',
      withQuestion('q4', { pairs: ['a', 'b', 'c'].map((left) => ({ left, right: 'x' })) }),
      /paires : « x » figure deux fois/,
    ],
    [
      'years out of order',
      withQuestion('q5', { events: [1950, 1900, 2000].map((year) => ({ year, text: `Événement` })) }),
      /elements › n° 2 : 1900 vient après 1950/,
    ],
    [
      'a year of no timeline',
      withQuestion('q5', { events: [1900, 1951, 2000].map((year) => ({ year, text: 'Événement' })) }),
      /elements › n° 2 : 1951 n’est l’année d’aucun événement/,
    ],
    [
      'an event that says its year',
      withQuestion('q5', { events: [1900, 1950, 2000].map((year) => ({ year, text: `Ouverte en ${year}` })) }),
      /elements › n° 1 : l’année est dans l’énoncé/,
    ],
    [
      'shares that do not make a hundred',
      withQuestion('q7', { grid: [{ criterion: 'Tout', share: 90 }] }),
      /^questions › q7 › grille : les parts font 90/,
    ],
    ['marks that do not make twenty', withQuestion('q8', { points: { lycee: 3 } }), /^niveaux › lycee : les points font 20,5/],
    [
      'marks at a level that is not there',
      withQuestion('q8', { points: { licee: 2.5 } }),
      /^questions › q8 › points : le niveau « licee »/,
    ],
    ['too few questions', { questions: QUESTIONS.slice(1) }, /^niveaux › lycee : 7 questions à ce niveau/],
    ['an unknown programme', withLevel({ programmes: [{ id: 'premier', link: '' }] }), /programmes : le programme « premier » est inconnu/],
    ['a programme that is past', withLevel({ programmes: [{ id: 'vieux', link: '' }] }), /« vieux » a le statut « remplacé »/],
    [
      'a question the plan forgets',
      withLevel({ plan: [{ ...level!.plan[0]!, minutes: 55 }] }),
      /^niveaux › lycee › deroule : la question « q5 » n’y figure pas/,
    ],
    [
      'a question the plan takes elsewhere',
      withLevel({ plan: [...level!.plan.slice(0, 1), { ...level!.plan[1]!, questions: ['q5', 'q6', 'q7', 'q8', 'q9'] }] }),
      /deroule › n° 2 › questions : la question « q9 » est inconnue/,
    ],
    [
      'a plan longer than its time',
      withLevel({ sessions: 1, plan: [...level!.plan, level!.plan[0]!] }),
      /deroule : 80 minutes pour 1 séances/,
    ],
    ['a plan much shorter', withLevel({ sessions: 2 }), /deroule : 55 minutes pour 2 séances/],
    ['a level whose address is taken', withLevel({ id: 'livret' }), /^niveaux › livret : ce nom est celui d’une autre page/],
    ['an empty map of nowhere', { sketch: { ...sketch, base: 'la' } }, /^croquis › fond : « la » est inconnu/],
    [
      'a role of nobody',
      { debate: { ...debate, roles: [{ ...debate.roles[0]!, actor: 'Le préfet' }] } },
      /^debat › roles › Le préfet › acteur : « Le préfet » est inconnu/,
    ],
    [
      'a role that leans on nothing',
      { debate: { ...debate, roles: [{ ...debate.roles[0]!, facts: [] }] } },
      /^debat › roles › La ville : rien n’appuie ce rôle/,
    ],
    ['a word without definition', { terms: ['zone', 'usine'] }, /^mots : « usine » est inconnu/],
  ])('%s', (_, more, message) => {
    expect(said(more)).toContainEqual(expect.stringMatching(message));
  });
});

test('two lessons on one text, or of one number, are told apart', () => {
  const { report, said: found } = reporting();
  checkLessons([lessonOf(), lessonOf({ file: 'enseignement/deux.yaml' })], report);
  expect(found).toEqual([
    'numero : le numéro 1 est déjà celui de enseignement/ici.yaml',
    'texte : enseignement/ici.yaml porte déjà sur etudes/ici',
  ]);
});

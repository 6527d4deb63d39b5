/** The border for lessons: French keys → the English model. */
import type { z } from 'zod';
import type { Lesson, LessonDocument, Place, Question } from '../model/lessons.ts';
import type { Programme } from '../model/programmes.ts';
import { readDeclarations } from './frontmatter.ts';
import type { LessonInput } from './lesson-schema.ts';
import type { teaching } from './national-schemas.ts';

export function readProgramme(input: z.infer<typeof teaching>['programmes'][number]): Programme {
  return {
    id: input.id,
    level: input.niveau,
    subject: input.discipline,
    theme: input.theme,
    wording: input.libelle_officiel ?? undefined,
    hours: input.heures ?? undefined,
    reference: input.reference_bo ?? undefined,
    status: input.statut,
    period: input.periode,
    source: input.source,
    otherSources: input.sources_complementaires ?? [],
    reported: input.fiabilite === 'secondaire',
    doubt: input.doute ?? undefined,
  };
}

export function readLesson(id: string, input: LessonInput, file: string): Lesson {
  const levels = input.niveaux.map((level) => level.id);
  return {
    id,
    file,
    number: input.numero,
    title: input.titre,
    question: input.question,
    lead: input.chapeau,
    description: input.description,
    date: input.date,
    version: input.version,
    text: input.texte,
    studies: input.etudes,
    schoolYear: input['annee-scolaire'],
    declarations: readDeclarations(input.chiffres),
    goals: input.objectifs,
    material: input.materiel,
    cautions: input.vigilance.map(({ titre, texte }) => ({ title: titre, text: texte })),
    documents: input.documents.map(readDocument),
    levels: input.niveaux.map((level) => ({
      id: level.id,
      name: level.nom,
      cycle: level.cycle,
      programmes: level.programmes.map(({ id: programme, lien }) => ({ id: programme, link: lien })),
      sessions: level.seances,
      instruction: level.consigne,
      plan: level.deroule.map(({ minutes, activite, documents, questions }) => ({ minutes, activity: activite, documents, questions })),
    })),
    questions: input.questions.map((question) => readQuestion(question, levels)),
    mistakes: input.erreurs.map(({ erreur, reponse }) => ({ mistake: erreur, answer: reponse })),
    debatable: input.discutable,
    atHome: { instruction: input['chez-moi'].consigne, questions: input['chez-moi'].questions },
    sketch: {
      title: input.croquis.titre,
      instruction: input.croquis.consigne,
      base: input.croquis.fond,
      legend: input.croquis.legende.map(({ titre, elements }) => ({
        title: titre,
        elements: elements.map(({ figure, texte, ou, document }) => ({ symbol: figure, text: texte, where: ou, document })),
      })),
    },
    debate: {
      title: input.debat.titre,
      question: input.debat.question,
      instruction: input.debat.consigne,
      minutes: input.debat.minutes,
      roles: input.debat.roles.map(({ acteur, position, faits, documents }) => ({ actor: acteur, position, facts: faits, documents })),
      conclusion: input.debat.bilan,
    },
    terms: input.mots,
    grid: input.grille.map(({ competence, fragile, satisfaisant, maitrise }) => ({
      skill: competence,
      weak: fragile,
      fair: satisfaisant,
      good: maitrise,
    })),
  };
}

function readDocument(input: LessonInput['documents'][number]): LessonDocument {
  const { id, titre: title } = input;
  switch (input.type) {
    case 'extrait':
      return { id, title, kind: 'extract', text: input.texte, paragraphs: input.paragraphes };
    case 'figure':
      return { id, title, kind: 'figure', text: input.texte, figure: input.figure };
    case 'tableau':
      return { id, title, kind: 'table', text: input.texte, figure: input.figure };
    case 'faits':
      return { id, title, kind: 'facts', facts: input.faits };
    case 'carte':
      return { id, title, kind: 'map', text: input.texte };
  }
}

function readQuestion(input: LessonInput['questions'][number], levels: string[]): Question {
  const given = input.points;
  const has = input.niveaux ?? levels;
  const core = {
    id: input.id,
    difficulty: input.difficulte,
    points: typeof given === 'number' ? Object.fromEntries(has.map((level) => [level, given])) : given,
    statement: input.enonce,
    places: input.lieux.map(({ document, paragraphe, fait, ligne }): Place => ({
      document,
      paragraph: paragraphe,
      fact: fait,
      row: ligne,
    })),
    answer: input.corrige,
    mistake: input.erreur,
  };
  switch (input.type) {
    case 'choix':
      return {
        ...core,
        kind: 'choice',
        options: input.propositions.map(({ texte, juste, retour }) => ({ text: texte, right: juste, feedback: retour })),
      };
    case 'numerique':
      return { ...core, kind: 'numeric', quantity: input.reponse };
    case 'association':
      return { ...core, kind: 'matching', pairs: input.paires.map(({ gauche, droite }) => ({ left: gauche, right: droite })) };
    case 'ordre':
      return { ...core, kind: 'ordering', events: input.elements.map(({ annee, texte }) => ({ year: annee, text: texte })) };
    case 'courte':
      return { ...core, kind: 'short', accepted: input.reponses };
    case 'redaction':
      return {
        ...core,
        kind: 'essay',
        lines: input.lignes,
        grid: input.grille.map(({ critere, part }) => ({ criterion: critere, share: part })),
      };
  }
}

/** Site paths of a lesson's pages. */
export const LESSONS = '/enseigner/';
/** Where a teacher makes her own. */
export const COMPOSER = `${LESSONS}composer/`;

export const lessonPath = (lesson: string) => `${LESSONS}${lesson}/`;
export const bookletPath = (lesson: string) => `${lessonPath(lesson)}livret/`;
export const sheetPath = (lesson: string, level: string) => `${lessonPath(lesson)}${level}/`;
export const dysPath = (lesson: string, level: string) => `${sheetPath(lesson, level)}dys/`;

/** The data of a lesson's documents, to work on. */
export const LESSON_DATA = [
  { file: 'donnees.csv', name: 'CSV' },
  { file: 'donnees.ods', name: 'tableur ODS' },
] as const;

/** Files of a level's questions, beside its sheet. */
export const PACKAGES = [
  { file: 'questions.xml', name: 'Moodle XML', purpose: 'Banque de questions de Moodle ou d’Éléa' },
  { file: 'questions.gift.txt', name: 'GIFT', purpose: 'Texte que lisent Moodle et d’autres plateformes' },
  { file: 'cartouche.imscc', name: 'Common Cartridge', purpose: 'Documents, figures et test, en un cours' },
  { file: 'scorm.zip', name: 'SCORM', purpose: 'Le test seul, qui rend une note' },
] as const;

/** Name of the drawing of a document, under `documents/` and beside a quiz. */
export const drawingName = (document: string) => `${document}.svg`;

/** Names a level may not take, for their address is another page's. */
export const RESERVED = ['livret', 'documents'];

import { held, IN_BROWSER, IN_WORDS, KEYBOARD, PALETTE, partly, WITHOUT_SCRIPT, type Answer } from './answer.ts';
import type { CriterionId } from './criteria.ts';

/** What tells one kind of figure from the others; each completes a sentence below. */
export interface Particulars {
  /** « courbes et cotes ». */
  marks: string;
  /** What the description of the image says: « la première et la dernière valeur de chaque courbe ». */
  described: string;
  /** What the arrows do: « gauche et droite changent de date ». */
  keys: string;
  /** What the reading takes for an example: « une date ». */
  reading: string;
  /** What the table has: « une ligne par date, une colonne par courbe ». */
  rows: string;
  density: Answer;
  /** How many keys the longest way takes. */
  ways: Answer;
  /** Words one may not know, and where they are explained. */
  words?: Answer;
}

const ALTERNATIVE = 'tests/charts/alternative.test.ts';

/** What src/components/Figure.astro and its reader give every figure alike. */
export const COMMON = {
  'text-size': held('12 pixels au moins, de 320 à 1440 pixels de large : trois dessins, dont un pour le téléphone, jamais rétrécis.', [
    IN_BROWSER,
  ]),
  'no-seizure': held('Aucune animation, aucune transition. Le rouge ne tient que des signes isolés.', [IN_BROWSER], 'dessins regardés'),
  instructions: held(
    'Sous le dessin : « Flèches du clavier, souris ou doigt : lire chaque valeur. » Dans un long parcours, la ligne y ajoute les sauts et les lettres. Le nom du dessin, dit à l’arrivée, donne les touches ; cette page aussi.',
    [IN_BROWSER],
  ),
  'own-keys': held(
    'Les touches de la figure n’agissent qu’en elle ; avec Ctrl, Alt ou Commande, elles restent au système. Tabulation et Échap en sortent.',
    [IN_BROWSER, KEYBOARD],
  ),
  title: held('Le titre énonce le constat ; dessous, la mesure et l’unité, puis la source, la période et le périmètre.', [IN_WORDS]),
  'own-settings': held('Aucune couleur, taille ou police n’est imposée : la feuille du lecteur gagne, dans le dessin comme autour.', [
    IN_BROWSER,
  ]),
} satisfies Partial<Record<CriterionId, Answer>>;

/** Answers of a kind of figure. */
export function figureAnswers(kind: Particulars): Record<CriterionId, Answer> {
  return {
    ...COMMON,
    contrast: held(`Mots : 4,5 pour 1 au moins, halo compris. ${capital(kind.marks)} : 3 pour 1 au moins. En clair et en sombre.`, [
      IN_BROWSER,
      PALETTE,
    ]),
    'not-only-visual': partly(
      `Le nom de l’image est le constat, sa description dit ${kind.described}. Les deux ne sont dits qu’une fois : le dessin se tait dans le cadre que l’on parcourt. L’arbre d’accessibilité du navigateur est contrôlé ; aucun lecteur d’écran n’a été essayé.`,
      [IN_BROWSER, IN_WORDS, ALTERNATIVE],
    ),
    'several-inputs': held(`Souris, doigt et flèches font dire les mêmes valeurs : ${kind.keys}.`, [IN_BROWSER]),
    'how-to-read': held(
      `Une phrase « Lecture » traduit ${kind.reading} ; « À noter », quand il le faut, dit ce qu’on ne peut pas en conclure.`,
      [IN_WORDS],
    ),
    'plain-words': kind.words ?? held('Indice de lisibilité LIX de 40 au plus, des titres aux mises en garde.', [IN_WORDS]),
    table: held(`« Tableau » ouvre toutes les valeurs, sans script : ${kind.rows}. « CSV » les emporte.`, [IN_WORDS, WITHOUT_SCRIPT]),
    density: kind.density,
    'short-ways': kind.ways,
  };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

import { held, IN_BROWSER, IN_WORDS, NEXT_NAME, partly, PERIOD } from './answer.ts';
import type { ChartType } from './chart-type.ts';
import { figureAnswers } from './figure-answers.ts';

const LOOKED = 'dessins regardés à 390 et 1440 pixels';

/** Kinds of figures that say how much, and when. */
export const CURVES_AND_BARS: readonly ChartType[] = [
  {
    id: 'line',
    name: 'Courbes',
    what: 'Une mesure au fil du temps, dans un ou plusieurs lieux.',
    example: { label: 'L’emploi par secteur autour de Cognac', path: '/etudes/cognac/', anchor: 'figure-secteurs' },
    answers: figureAnswers({
      marks: 'courbes, points de bout et cotes',
      described: 'la première et la dernière valeur de chaque courbe, la plus haute et la plus basse, avec leurs dates',
      keys: 'gauche et droite changent de date, haut et bas changent de courbe, Page suivante et Page précédente sautent dix dates, une année tapée y mène, Début et Fin vont aux bouts ; H et des boutons mettent une courbe en avant ; deux listes choisissent la période, redessinée, dite une fois, gardée dans l’adresse',
      reading: 'une date',
      rows: 'une ligne par date, une colonne par courbe',
      density: held('Cinq courbes au plus, chacune nommée à son bout.', [IN_WORDS]),
      ways: held(
        'Une tabulation passe la figure. Dans une longue série, Page suivante saute dix dates, une année tapée y mène, et l’on peut choisir une période plus courte.',
        [IN_BROWSER, PERIOD, NEXT_NAME],
      ),
    }),
  },
  {
    id: 'decomposition',
    name: 'Décomposition',
    what: 'L’évolution de l’emploi en trois effets, qui s’ajoutent.',
    example: { label: 'Les trois effets autour de Cognac', path: '/etudes/cognac/', anchor: 'figure-decomposition' },
    answers: figureAnswers({
      marks: 'rectangles, par leur contour, et cotes',
      described: 'pour chaque période, l’emploi aux deux dates, l’évolution et les trois effets',
      keys: 'les flèches changent de période',
      reading: 'un effet d’une période',
      rows: 'une ligne par période',
      words: partly(
        'Indice LIX de 40 au plus. Mais « effet national », « sectoriel » et « local » ne sont expliqués qu’au glossaire et à la page Méthode, pas dans la figure.',
        [IN_WORDS],
      ),
      density: held('Trois périodes au plus, quatre lignes chacune, nom et valeur écrits.', [IN_WORDS], LOOKED),
      ways: held('Une tabulation passe la figure, trois flèches au plus en font le tour.', [IN_BROWSER, IN_WORDS]),
    }),
  },
  {
    id: 'bars',
    name: 'Barres',
    what: 'Des quantités comparées depuis zéro, avec parfois un repère.',
    example: { label: 'Les branches de l’industrie autour de Cognac', path: '/etudes/cognac/', anchor: 'figure-branches' },
    answers: figureAnswers({
      marks: 'barres et repères',
      described: 'toutes les valeurs, une barre après l’autre, avec leur repère et ce qui les qualifie',
      keys: 'les flèches changent de barre',
      reading: 'une barre',
      rows: 'une ligne par barre',
      density: held('Une douzaine de barres au plus, nom et valeur écrits.', [IN_WORDS], LOOKED),
      ways: held('Une tabulation passe la figure, une douzaine de flèches au plus en font le tour.', [IN_BROWSER, IN_WORDS]),
    }),
  },
  {
    id: 'timeline',
    name: 'Chronologie',
    what: 'Des dates sur un rail proportionnel, puis leur liste.',
    example: { label: 'L’histoire de Cognac', path: '/etudes/cognac/', anchor: 'figure-chronologie' },
    answers: figureAnswers({
      marks: 'traits et rail',
      described: 'le nombre de dates, la première et la dernière',
      keys: 'les flèches changent de date',
      reading: 'une ou deux dates',
      rows: 'une ligne par événement, avec sa source',
      density: held('Deux dates proches se touchent sur le rail ; la liste, toujours ouverte, les dit une à une.', [IN_WORDS], LOOKED),
      ways: held('Une tabulation passe la figure, une vingtaine de flèches au plus en font le tour.', [IN_BROWSER]),
    }),
  },
];

import { held, IN_BROWSER, IN_WORDS, NEXT_NAME, PALETTE, partly, PERIOD } from './answer.ts';
import type { ChartType } from './chart-type.ts';
import { figureAnswers } from './figure-answers.ts';

const LOOKED = 'dessins regardés à 390 et 1440 pixels';
const SKETCHED = 'dessins d’essai regardés à 350 et 900 pixels';

/** Kinds of figures that set places side by side. */
export const PLACES: readonly ChartType[] = [
  {
    id: 'scatter',
    name: 'Nuage de points',
    what: 'Toutes les zones d’emploi selon deux mesures ; la surface d’un disque compte des emplois.',
    example: {
      label: 'Poids de l’industrie et évolution de l’emploi',
      path: '/comprendre/rien-n-est-joue-d-avance/',
      anchor: 'figure-nuage',
    },
    answers: figureAnswers({
      marks: 'disques, tels que leur transparence les laisse, et lignes de référence',
      described: 'le nombre de zones, les extrêmes de chaque axe et les zones étudiées',
      keys: 'gauche et droite vont au voisin sur l’axe couché, haut et bas au voisin sur l’axe debout, Page suivante et Page précédente dix voisins plus loin, des lettres au nom qu’elles commencent',
      reading: 'une zone',
      rows: 'une ligne par zone',
      density: held(
        'La foule est le propos : le titre dit qu’aucune tendance ne s’y dessine. Les zones étudiées sont nommées, et quelques repères.',
        [IN_WORDS, 'tests/charts/scatter.test.ts'],
        LOOKED,
      ),
      ways: held(
        'Une tabulation passe la figure ; les premières lettres d’un nom y mènent droit, Page suivante saute dix zones. À l’accueil, un aperçu sans tableau ; son titre mène à la figure entière.',
        [IN_BROWSER, NEXT_NAME],
      ),
    }),
  },
  {
    id: 'matrix',
    name: 'Matrice',
    what: 'Combien de dispositifs par territoire et par levier, ou par genre de porteur.',
    example: { label: 'Les dispositifs par levier', path: '/comprendre/des-initiatives-par-dizaines/', anchor: 'figure-initiatives' },
    answers: figureAnswers({
      marks: 'carrés',
      described: 'les cases les plus fournies, le nombre de cases vides et l’étendue des totaux',
      keys: 'les flèches changent de ligne, dont toutes les cases sont dites',
      reading: 'une case',
      rows: 'une ligne par territoire, puis la somme',
      density: held('Le nombre est écrit dans chaque carré ; une case vide porte un tiret.', [IN_WORDS], LOOKED),
      ways: held('Une tabulation passe la figure, une dizaine de flèches en font le tour.', [IN_BROWSER]),
    }),
  },
  {
    id: 'choropleth',
    name: 'Carte des zones d’emploi',
    what: 'Une mesure dans chaque zone, en cinq classes : les cartes de l’atlas.',
    example: { label: 'La part de l’industrie dans chaque zone', path: '/atlas/part-industrie/', anchor: 'figure-part-industrie' },
    answers: {
      ...figureAnswers({
        marks: 'côte et contours',
        described:
          'l’étendue, le nombre de zones de chaque classe et la valeur des zones étudiées ; chaque zone est un lien qui dit son nom et sa valeur',
        keys: 'les flèches vont à la zone la plus proche de ce côté, des lettres à celle dont elles commencent le nom, et Entrée, comme un clic, ouvre sa page',
        reading: 'une zone',
        rows: 'une ligne par zone, que l’on peut trier et filtrer',
        density: held(
          'Près de trois cents zones ramenées à cinq classes, comptées dans la légende ; seules les zones étudiées sont nommées.',
          ['tests/charts/choropleth.test.ts', 'tests/charts/choropleth-classes.test.ts'],
          LOOKED,
        ),
        ways: held(
          'Un seul arrêt de tabulation ; les premières lettres d’un nom mènent à sa zone, et le tableau se filtre par nom. Sans script, où chaque zone est un arrêt, un lien placé avant la carte la passe d’un geste.',
          [IN_BROWSER, NEXT_NAME],
        ),
      }),
      contrast: partly(
        'Mots : 4,5 pour 1 au moins ; côte et contour des zones étudiées : 3 pour 1 au moins. Mais deux classes voisines d’une rampe n’ont pas 3 pour 1 entre elles, et la plus claire a presque la teinte du papier : la légende, le nom de chaque zone et le tableau disent les valeurs.',
        [IN_BROWSER, PALETTE],
      ),
      instructions: held(
        'Sous la carte : « Clavier : les flèches vont d’une zone à la plus proche, des lettres à celle dont elles commencent le nom ; Entrée ouvre sa page. »',
        [IN_BROWSER],
      ),
      'own-keys': held('Flèches et lettres n’agissent que sur une zone qui a le focus ; Entrée suit le lien, Tabulation quitte la carte.', [
        IN_BROWSER,
      ]),
    },
  },
  {
    id: 'small-multiples',
    name: 'Petits multiples',
    what: 'La même mesure dans plusieurs lieux, un petit dessin chacun, à la même échelle.',
    example: { label: 'Le chômage dans les neuf zones', path: '/etudes/', anchor: 'figure-chomage' },
    answers: figureAnswers({
      marks: 'courbes et points de bout',
      described: 'lieu après lieu, la première et la dernière valeur et les extrêmes, puis la France',
      keys: 'gauche et droite changent de date, haut et bas changent de lieu, chaque dessin porte sa marque ; deux listes choisissent la période',
      reading: 'un lieu à une date',
      rows: 'une ligne par date, une colonne par lieu',
      density: held(
        'Deux courbes par dessin, le lieu en titre, sa dernière valeur au bout.',
        ['tests/charts/small-multiples.test.ts'],
        SKETCHED,
      ),
      ways: held(
        'Une tabulation passe la figure ; Page suivante saute dix dates, une année tapée y mène, et l’on peut choisir une période plus courte.',
        [IN_BROWSER, PERIOD, NEXT_NAME],
      ),
    }),
  },
  {
    id: 'dots',
    name: 'Points',
    what: 'Une mesure de plusieurs lieux, un point chacun ; creux pour le départ, plein pour l’arrivée.',
    example: { label: 'L’emploi industriel dans les neuf zones', path: '/etudes/', anchor: 'figure-emploi-industriel' },
    answers: figureAnswers({
      marks: 'points, liens et repères',
      described: 'la valeur de chaque lieu, au départ et à l’arrivée, puis le repère',
      keys: 'les flèches changent de lieu',
      reading: 'un lieu',
      rows: 'une ligne par lieu',
      density: held('Une ligne par lieu, nom et valeurs écrits.', ['tests/charts/dots.test.ts'], SKETCHED),
      ways: held('Une tabulation passe la figure, une flèche par lieu en fait le tour.', [IN_BROWSER]),
    }),
  },
  {
    id: 'shares',
    name: 'Parts',
    what: 'De quoi un tout est fait dans plusieurs lieux : des barres de cent pour cent.',
    example: { label: 'Les secteurs dans les neuf zones', path: '/etudes/', anchor: 'figure-secteurs' },
    answers: figureAnswers({
      marks: 'segments',
      described: 'la composition de chaque lieu, part après part',
      keys: 'les flèches changent de lieu, dont toutes les parts sont dites',
      reading: 'une part d’un lieu',
      rows: 'une ligne par lieu, une colonne par part',
      density: held(
        'Six parts au plus, dans le même ordre partout ; la valeur est écrite où elle tient.',
        ['tests/charts/shares.test.ts'],
        SKETCHED,
      ),
      ways: held('Une tabulation passe la figure, une flèche par lieu en fait le tour.', [IN_BROWSER]),
    }),
  },
  {
    id: 'slope',
    name: 'Pentes',
    what: 'Les mêmes lieux à deux dates, un trait chacun.',
    example: { label: 'Le poids de l’industrie dans les neuf zones', path: '/etudes/', anchor: 'figure-poids-de-l-industrie' },
    answers: figureAnswers({
      marks: 'traits et points',
      described: 'la valeur de chaque lieu aux deux dates',
      keys: 'les flèches changent de lieu',
      reading: 'un lieu aux deux dates',
      rows: 'une ligne par lieu, une colonne par date',
      density: held('Un trait par lieu, nommé à ses bouts, sans que deux noms se couvrent.', ['tests/charts/slope.test.ts'], SKETCHED),
      ways: held('Une tabulation passe la figure, une flèche par lieu en fait le tour.', [IN_BROWSER]),
    }),
  },
];

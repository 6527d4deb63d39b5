import { held, IN_BROWSER, KEYBOARD, PAGES, PALETTE, partly, without, type Answer } from './answer.ts';
import type { ChartType } from './chart-type.ts';
import type { CriterionId } from './criteria.ts';

const LOOKED = 'dessin regardé à 390 et 1440 pixels';
const MAPS_DRAWN = 'tests/components/charts/maps.test.ts';

const NO_WORD = without('Le dessin ne porte pas de mot.');
const contrasted = (marks: string) => held(`${marks} ont 3 pour 1 au moins, en clair et en sombre.`, [IN_BROWSER, PALETTE]);

/** @param how what the accessible name says */
const named = (how: string) =>
  partly(`${how} L’arbre d’accessibilité du navigateur est contrôlé ; aucun lecteur d’écran n’a été essayé.`, [IN_BROWSER]);

/** Nothing in these drawings answers to a pointer or a key. */
const still = {
  'several-inputs': without('Rien n’y réagit, à la souris comme au clavier.'),
  instructions: without('Rien à manier.'),
  'own-keys': without('Aucune touche n’y est écoutée.'),
  'no-seizure': held('Aucune animation, aucune transition.', [IN_BROWSER]),
  'own-settings': held('Aucune couleur, taille ou police n’est imposée : la feuille du lecteur gagne.', [IN_BROWSER]),
  'short-ways': held('Aucun arrêt de tabulation.', [IN_BROWSER]),
} satisfies Partial<Record<CriterionId, Answer>>;

/** Drawings that stand in a table, a list or a plate, without the words of a figure. */
export const SMALL_DRAWINGS: readonly ChartType[] = [
  {
    id: 'sparkline',
    name: 'Vignette',
    what: 'Une courbe sans axe, dans une ligne de tableau.',
    example: { label: 'Le tableau des études', path: '/' },
    answers: {
      ...still,
      contrast: contrasted('Les courbes'),
      'not-only-visual': named(
        'Le nom de l’image dit, pour chaque courbe, ses bouts et ses extrêmes ; la dernière valeur est écrite à côté.',
      ),
      'text-size': NO_WORD,
      'how-to-read': partly(
        'Sur grand écran, l’en-tête de la colonne donne la mesure, la période et le sens des deux traits. Sur téléphone, cet en-tête disparaît et rien ne le remplace.',
        [],
        LOOKED,
      ),
      title: held(
        'Le titre est celui de la colonne, répété au-dessus de la courbe sur téléphone ; la source est sous le tableau.',
        [],
        LOOKED,
      ),
      'plain-words': held('« Chômage, 2003-2025 », « territoire », « France ».', [], LOOKED),
      table: held('Le nom de l’image dit les valeurs qui comptent ; l’étude de la même ligne a la courbe entière et son tableau.', [
        IN_BROWSER,
      ]),
      density: held('Deux courbes.', [IN_BROWSER]),
    },
  },
  {
    id: 'unit-bars',
    name: 'Choses comptées',
    what: 'Un rectangle, un dispositif.',
    example: { label: 'Les dispositifs par levier, à l’accueil', path: '/' },
    answers: {
      ...still,
      contrast: contrasted('Les rectangles'),
      'not-only-visual': named('Le nom de l’image dit la chose et son nombre.'),
      'text-size': NO_WORD,
      'how-to-read': held('La ligne sous la liste dit qu’un rectangle vaut un dispositif.', [], LOOKED),
      title: held('Chaque ligne porte le nom de ce qu’elle compte ; la source est dessous.', [], LOOKED),
      'plain-words': held('Un nom, un nombre.', [], LOOKED),
      table: held('Chaque nombre est écrit au bout de sa ligne.', [IN_BROWSER]),
      density: held('Une trentaine de rectangles au plus par ligne, et leur nombre à côté.', [], LOOKED),
    },
  },
  {
    id: 'row-bars',
    name: 'Barres de tableau',
    what: 'Une barre par ligne, à côté de son nombre, dans les pages de zone et dans Comparer.',
    example: { label: 'Les branches de la zone de Vitré', path: '/zones/5319/' },
    answers: {
      ...still,
      contrast: contrasted('Barres et repères'),
      'not-only-visual': held('La barre est cachée aux lecteurs d’écran : son nombre est écrit dans la même ligne.', [IN_BROWSER]),
      'text-size': NO_WORD,
      'how-to-read': held('L’en-tête ou la légende dit ce que valent la barre et le trait.', [], LOOKED),
      title: held('Une phrase énonce le constat au-dessus ; la source est au-dessous.', [], LOOKED),
      'plain-words': held('Des noms de branches, de secteurs ou d’années.', [], LOOKED),
      table: held('Le dessin est dans le tableau.', [IN_BROWSER]),
      density: held('Une barre par ligne.', [IN_BROWSER]),
    },
  },
  {
    id: 'panel',
    name: 'Panneau de comparaison',
    what: 'Une mesure d’un lieu et de la France au fil du temps, à la même échelle que celle des lieux voisins.',
    example: { label: 'Le chômage dans Comparer', path: '/comparer/' },
    answers: {
      ...still,
      contrast: held('Mots : 4,5 pour 1 au moins ; courbes et points de bout : 3 pour 1 au moins. En clair et en sombre.', [
        IN_BROWSER,
        PALETTE,
      ]),
      'not-only-visual': named(
        'Le nom de l’image dit, pour le lieu et pour la France, les bouts et les extrêmes ; une phrase compare les lieux.',
      ),
      'text-size': held('12 pixels au moins, de 320 à 1440 pixels de large : les mots gardent leur taille, les courbes s’étirent.', [
        IN_BROWSER,
      ]),
      'how-to-read': held('La légende montre les deux traits ; la dernière valeur est écrite au-dessus.', [], LOOKED),
      title: held('Le titre de la rangée, sa mesure et une phrase de constat ; la source au-dessous.', [], LOOKED),
      'plain-words': held('« Le lieu », « France », des années.', [], LOOKED),
      table: partly(
        'Le nom de l’image et la phrase disent les valeurs qui comptent. Mais la série entière n’a de tableau que dans la page de la zone.',
        [IN_BROWSER],
      ),
      density: held('Deux courbes.', [IN_BROWSER]),
    },
  },
  {
    id: 'locator-map',
    name: 'Carte de situation',
    what: 'Où se trouve le territoire d’une étude, parmi quelques villes. Les zones d’emploi en ont une du même genre ; la page introuvable aussi, sans territoire.',
    example: { label: 'La carte de Cognac', path: '/etudes/cognac/' },
    answers: {
      ...still,
      contrast: held(
        'Mots : 4,5 pour 1 au moins, halo compris ; côte, territoire et villes : 3 pour 1 au moins. Les limites des zones voisines, plus pâles, ne sont que du décor.',
        [IN_BROWSER],
      ),
      'not-only-visual': named('La description dit la région et les villes voisines.'),
      'text-size': held('12 pixels au moins, de 320 à 1440 pixels de large : la carte garde son échelle et montre moins de pays.', [
        IN_BROWSER,
      ]),
      'no-seizure': held('Aucune animation ; le territoire, en rouge, ne tient qu’une petite part de la carte.', [IN_BROWSER], LOOKED),
      'how-to-read': held(
        'Le nom du territoire est le titre de la page, une échelle donne les distances, et le périmètre est dit au-dessous.',
        [],
        LOOKED,
      ),
      title: held('« Carte de situation » et le nom du territoire, pour qui l’entend ; le titre de la page, pour qui la voit.', [
        MAPS_DRAWN,
      ]),
      'plain-words': held('Des noms de villes.', [], LOOKED),
      table: without('La carte ne porte pas de valeur.'),
      density: held('Un territoire et quelques villes ; sans que deux noms se couvrent.', ['tests/charts/locator-map.test.ts'], LOOKED),
    },
  },
  {
    id: 'home-map',
    name: 'Carte d’accueil',
    what: 'La part de l’industrie dans chaque zone de métropole, et les neuf territoires étudiés.',
    example: { label: 'La carte de l’accueil', path: '/' },
    answers: {
      ...still,
      contrast: partly(
        'Mots : 4,5 pour 1 au moins ; côte : 3 pour 1 au moins ; chaque territoire est bordé d’un trait de terre qui le détache des cinq teintes. Mais deux classes voisines n’ont pas 3 pour 1 entre elles.',
        [IN_BROWSER, PALETTE],
      ),
      'not-only-visual': named(
        'Un titre et une description disent la mesure, les classes et les territoires ; leurs noms sont des liens. La valeur de chaque zone n’y est pas.',
      ),
      'text-size': held('12 pixels au moins, de 320 à 1440 pixels de large ; sur téléphone, des numéros et une liste.', [IN_BROWSER]),
      'several-inputs': held('Les noms sont des liens, à la souris, au doigt comme au clavier.', [IN_BROWSER, KEYBOARD]),
      instructions: held('Les noms sont soulignés, comme tout lien.', [], LOOKED),
      'how-to-read': held('La légende donne la mesure, l’année, les bornes des classes et la source.', [], LOOKED),
      title: held('La légende porte un titre ; la carte en a un pour qui l’entend.', [MAPS_DRAWN]),
      'plain-words': held('« Part de l’industrie dans l’emploi salarié », et des noms de lieux.', [], LOOKED),
      table: partly('La page n’a pas de tableau des zones.', [], LOOKED),
      density: held(
        'Près de trois cents zones ramenées à cinq classes, pour fond ; neuf territoires nommés hors de la carte.',
        ['tests/charts/home-map.test.ts'],
        LOOKED,
      ),
      'short-ways': held('Neuf liens, un par territoire.', [IN_BROWSER, PAGES]),
    },
  },
];

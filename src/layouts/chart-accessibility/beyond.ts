import { held, IN_BROWSER, IN_WORDS, PAGES, PALETTE, partly, type Answer } from './answer.ts';

/** Other heuristics of Chartability, not critical, answered once for all drawings. */
export const BEYOND: readonly { name: string; asks: string; answer: Answer }[] = [
  {
    name: 'Sans la couleur',
    asks: 'La couleur n’est jamais seule à dire quelque chose.',
    answer: partly(
      'Chaque courbe porte son nom et, dès la troisième, un tireté ; barres, points et carrés portent nom et valeur ; un disque étudié est cerclé ; sur la carte, une baisse est hachurée. Mais sur téléphone, les trois premières parts d’une barre n’ont pour elles que leur couleur et leur ordre.',
      [IN_WORDS],
      'dessins regardés sans couleur',
    ),
  },
  {
    name: 'Daltonisme',
    asks: 'Les couleurs voisines restent distinctes pour qui en confond.',
    answer: held(
      'Protanopie, deutéranopie et tritanopie sont simulées (matrices de Machado, Oliveira et Fernandes) : deux couleurs de courbes gardent un écart d’au moins 0,08 dans l’espace OKLab, où le noir et le blanc sont à 1 l’un de l’autre.',
      [PALETTE],
    ),
  },
  {
    name: 'Repère du focus',
    asks: 'On voit toujours où l’on est, au clavier.',
    answer: held('Un cadre bleu de 3 pixels entoure le dessin ; il a 4,5 pour 1 au moins avec le papier.', [IN_BROWSER]),
  },
  {
    name: 'Arrêts de tabulation',
    asks: 'Seul ce qui agit arrête la tabulation.',
    answer: held(
      'Un arrêt par dessin, puis le tableau et les liens ; sans script, la carte des zones en a un par zone, et un lien pour la passer.',
      [IN_BROWSER],
    ),
  },
  {
    name: 'Agrandissement',
    asks: 'À 200 %, rien ne se perd et rien ne déborde.',
    answer: held('La page se réorganise ; un autre dessin prend la place, aux mots aussi grands.', [IN_BROWSER, PAGES]),
  },
  {
    name: 'Réglages du texte',
    asks: 'Des lettres plus grandes ou plus espacées ne cachent rien.',
    answer: partly(
      'Autour du dessin, titre, lecture, source et tableau suivent. Mais dedans, la taille choisie dans le navigateur ne change que par le zoom, et des lettres espacées peuvent toucher leurs voisines ; le tableau reste lisible.',
      [IN_BROWSER],
      'espacements de WCAG 1.4.12 appliqués à six figures',
    ),
  },
  {
    name: 'Contrastes choisis',
    asks: 'Les couleurs imposées par le système sont suivies.',
    answer: held(
      'Mots, traits, barres et points prennent les couleurs du système ; les rampes des cartes et les parts gardent les leurs.',
      [IN_BROWSER],
    ),
  },
  {
    name: 'Mouvement',
    asks: 'Qui demande moins d’animations n’en voit pas.',
    answer: held('Il n’y en a pas dans les figures, demandé ou non.', [IN_BROWSER]),
  },
];

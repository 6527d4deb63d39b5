/**
 * The critical heuristics of Chartability, restated in French in our own words. Read in its public workbook,
 * https://github.com/Chartability/POUR-CAF (F. Elavsky and contributors), which groups them in seven principles.
 */
export interface Criterion {
  id: CriterionId;
  principle: 'perceptible' | 'utilisable' | 'compréhensible' | 'accommodant' | 'prévenant' | 'souple';
  /** Two or three words, for the head of a row. */
  name: string;
  /** What is asked, a sentence. */
  asks: string;
}

export type CriterionId =
  | 'contrast'
  | 'not-only-visual'
  | 'text-size'
  | 'no-seizure'
  | 'several-inputs'
  | 'instructions'
  | 'own-keys'
  | 'how-to-read'
  | 'title'
  | 'plain-words'
  | 'table'
  | 'density'
  | 'short-ways'
  | 'own-settings';

export const CRITERIA: readonly Criterion[] = [
  {
    id: 'contrast',
    principle: 'perceptible',
    name: 'Contraste',
    asks: 'Les mots ont un contraste d’au moins 4,5 pour 1 avec leur fond, les signes d’au moins 3 pour 1.',
  },
  {
    id: 'not-only-visual',
    principle: 'perceptible',
    name: 'Sans la vue',
    asks: 'Ce que montre le dessin s’obtient aussi sans le voir, par la voix ou sous les doigts.',
  },
  {
    id: 'text-size',
    principle: 'perceptible',
    name: 'Taille des mots',
    asks: 'Aucun mot du dessin ne descend sous 12 pixels.',
  },
  {
    id: 'no-seizure',
    principle: 'perceptible',
    name: 'Crises',
    asks: 'Rien ne clignote ni ne bouge, et le rouge ne couvre pas une grande part du dessin.',
  },
  {
    id: 'several-inputs',
    principle: 'utilisable',
    name: 'Souris, doigt, clavier',
    asks: 'Ce que l’on obtient avec la souris, on l’obtient aussi au clavier et au doigt.',
  },
  {
    id: 'instructions',
    principle: 'utilisable',
    name: 'Mode d’emploi',
    asks: 'La figure dit comment on s’en sert, touches du clavier comprises.',
  },
  {
    id: 'own-keys',
    principle: 'utilisable',
    name: 'Touches',
    asks: 'Les touches de la figure n’agissent que sur elle ; elles ne prennent pas celles d’un lecteur d’écran et laissent sortir.',
  },
  {
    id: 'how-to-read',
    principle: 'compréhensible',
    name: 'Comment lire',
    asks: 'La figure dit ce qu’elle veut montrer et comment on la lit.',
  },
  {
    id: 'title',
    principle: 'compréhensible',
    name: 'Titre et légende',
    asks: 'Un titre, un résumé ou une légende accompagne le dessin.',
  },
  {
    id: 'plain-words',
    principle: 'compréhensible',
    name: 'Mots simples',
    asks: 'Un élève en fin de collège comprend les mots ; les termes techniques sont expliqués.',
  },
  {
    id: 'table',
    principle: 'accommodant',
    name: 'Tableau',
    asks: 'Les valeurs dessinées se lisent aussi dans un tableau, à moins que les mots ne les disent déjà toutes.',
  },
  {
    id: 'density',
    principle: 'prévenant',
    name: 'Densité',
    asks: 'Le dessin ne porte pas plus de signes qu’on n’en distingue, ou leur foule a un sens, qui est dit.',
  },
  {
    id: 'short-ways',
    principle: 'prévenant',
    name: 'Chemins courts',
    asks: 'On passe la figure d’un geste, et l’on atteint une valeur sans répéter cent fois le même.',
  },
  {
    id: 'own-settings',
    principle: 'souple',
    name: 'Réglages de chacun',
    asks: 'La feuille de style du lecteur l’emporte sur la nôtre.',
  },
];

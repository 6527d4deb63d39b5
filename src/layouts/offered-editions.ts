/** The editions readers are offered, and the files of each: what `src/editions` makes under /emporter/. */

export interface OfferedEdition {
  id: string;
  /** Under /emporter/. */
  file: string;
  title: string;
  /** What it is for. */
  purpose: string;
  /** How to open it, a step a line. */
  steps: string[];
  remark?: string;
}

export const OFFERED: OfferedEdition[] = [
  {
    id: 'dossier',
    file: 'dossier/terrains-d-industrie.zip',
    title: 'Un dossier qui fait tout',
    purpose:
      'Pour une salle sans réseau, une clé, un long trajet : le site entier, avec ses figures, ses filtres, la comparaison, les communes et la recherche.',
    steps: [
      'Décompresser l’archive : double clic sous macOS, clic droit puis « Extraire » sous Windows et Linux.',
      'Dans le dossier obtenu, ouvrir « index.html » d’un double clic.',
    ],
    remark:
      'Rien n’est à installer, rien n’est envoyé. Un téléphone n’ouvre pas toujours un tel dossier : le livre numérique lui convient mieux.',
  },
  {
    id: 'epub',
    file: 'epub/terrains-d-industrie.epub',
    title: 'Un livre numérique',
    purpose:
      'Pour une liseuse, un téléphone, une tablette : les textes, les figures et leurs tableaux, les notes, le glossaire et les sources.',
    steps: ['Ouvrir le fichier avec une application de lecture, ou le copier sur la liseuse.'],
    remark: 'Format EPUB 3, lisible avec les moyens d’un lecteur d’écran.',
  },
  {
    id: 'pdf',
    file: 'pdf/terrains-d-industrie.pdf',
    title: 'Un livre à imprimer',
    purpose:
      'Pour le papier : le livre entier, avec sommaire, folios, sources à la fin et un code à photographier pour revenir à chaque étude.',
    steps: ['Ouvrir le fichier avec n’importe quel lecteur de PDF, puis l’imprimer au format A4.'],
  },
];

/** Forms a study is taken in alone. */
export const OF_A_STUDY = [
  { name: 'Dossier', file: (study: string) => `dossier/${study}.zip` },
  { name: 'EPUB', file: (study: string) => `epub/${study}.epub` },
  { name: 'PDF', file: (study: string) => `pdf/${study}.pdf` },
];

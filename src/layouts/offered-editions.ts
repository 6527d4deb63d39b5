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
  {
    id: 'zim',
    file: 'zim/terrains-d-industrie.zim',
    title: 'Un fichier pour Kiwix',
    purpose: 'Pour un serveur d’école, une bibliothèque hors ligne, un téléphone : le site entier en un seul fichier, avec recherche.',
    steps: [
      'Installer Kiwix, s’il n’y est pas déjà.',
      'Y ouvrir le fichier, ou le poser dans le dossier que Kiwix sert à toute une salle.',
    ],
  },
  {
    id: 'archive',
    file: 'archive/terrains-d-industrie-archive.zip',
    title: 'Une archive pour longtemps',
    purpose:
      'Pour une bibliothèque, un dépôt : le site, les textes tels qu’ils ont été écrits, les données, les autres éditions et leur description.',
    steps: [
      'Décompresser l’archive, et commencer par « data/LISEZ-MOI.txt ».',
      'Vérifier par « sha512sum -c manifest-sha512.txt », dans le dossier obtenu.',
    ],
    remark: 'Sac BagIt (RFC 8493), décrit en Dublin Core, schema.org et RO-Crate.',
  },
  {
    id: 'capture',
    file: 'archive/terrains-d-industrie.wacz',
    title: 'Une capture à rejouer',
    purpose: 'Pour les outils d’archives du web : chaque page à son adresse, comme un serveur l’a donnée.',
    steps: ['Ouvrir le fichier avec ReplayWeb.page, ou verser le fichier WARC qui l’accompagne dans une archive du web.'],
  },
];

/** Forms a study is taken in alone. */
export const OF_A_STUDY = [
  { name: 'Dossier', file: (study: string) => `dossier/${study}.zip` },
  { name: 'EPUB', file: (study: string) => `epub/${study}.epub` },
  { name: 'PDF', file: (study: string) => `pdf/${study}.pdf` },
];

/** Files of a lesson, to print. */
export const OF_A_LESSON = {
  booklet: (lesson: string) => `pdf/fiches/${lesson}-livret.pdf`,
  sheet: (lesson: string, level: string) => `pdf/fiches/${lesson}-${level}.pdf`,
  airy: (lesson: string, level: string) => `pdf/fiches/${lesson}-${level}-dys.pdf`,
};

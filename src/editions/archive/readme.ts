import { formatDate } from '../../format/french.ts';
import type { BuiltSite } from '../edition.ts';
import type { Description } from './archived-site.ts';

/** Words for a person who opens the bag in thirty years, with nothing but a reader of plain text. */
export function archiveReadme(site: BuiltSite, { title, summary, studies }: Description, editions: string[]): string {
  return paragraphs(`TERRAINS D’INDUSTRIE : ARCHIVE

Qu’est-ce que c’est ?

${title} est un site d’études de cas, en français. ${summary}

Ses études portent sur : ${studies.join(' ; ')}.

Qui, quand ?

Fait par les contributeurs de ${title}. Version ${site.version}, du ${formatDate(site.date)}. Adresse du site à cette date : ${site.address}${site.commit ? ` Révision du code et des textes : ${site.commit} (git).` : ''}

Ce que contient ce dossier

* site/ : le site tel qu’un serveur le donnait. Des pages HTML (texte balisé, lisible par tout navigateur et, à défaut, par tout éditeur de texte), leurs styles CSS, des figures SVG (dessins en texte), des tableaux CSV (valeurs séparées par des virgules). Pour le lire comme à l’origine, le confier à un serveur web ; pour le lire sans rien installer, préférer le « dossier » des éditions.
* contenu/ : ce que les auteurs ont écrit. Textes en MDX et YAML (texte brut, lisible tel quel), données en CSV, fonds de carte en TopoJSON (JSON). LISEZMOI.md est le guide des auteurs.
* contenu/donnees/datapackage.json : ce que contient chaque jeu de données, colonne par colonne, d’où il vient et sous quelle licence (format Frictionless Data Package).
* editions/ : les autres formes du site${editions.length > 0 ? `, ${editions.length} fichiers` : ''}. « .zip » : le site ou une étude, à décompresser, puis ouvrir index.html d’un double clic. « .epub » : livre numérique, une archive zip de pages XHTML. « .pdf » : livre à imprimer. « .warc.gz » : capture d’archives du web (ISO 28500), chaque page à son adresse. Les formes dont la fabrication n’est pas reproductible, ZIM et WACZ, n’y sont pas : tout ce qu’elles contiennent y est.
* description/ : la notice pour les machines, en Dublin Core (XML) et en schema.org (JSON-LD).
* ro-crate-metadata.json : la même, à la manière de RO-Crate 1.1.
* licences/ : les licences.

Vérifier que rien n’a changé

Dans le dossier qui contient bagit.txt, au-dessus de celui-ci, taper dans un terminal :

    sha512sum -c manifest-sha512.txt
    sha512sum -c tagmanifest-sha512.txt

(« shasum -a 512 -c » sous macOS.) Chaque ligne donne l’empreinte SHA-512 d’un fichier, puis son chemin : tout autre programme qui calcule des SHA-512 fait la même vérification. Le dossier suit BagIt 1.0 (RFC 8493).

Au pied de chaque page du site se lisent sa version, sa date, sa révision et l’empreinte SHA-256 de son texte ; site/emporter/verifier/index.html dit comment elle se calcule.

Ce qu’on peut en faire

Textes et figures : licence Creative Commons Attribution 4.0 International (CC BY 4.0) ; les recopier, les distribuer, les transformer, en nommant leur origine. Données : licence de chaque producteur, dans datapackage.json. Code : MIT. Polices : SIL Open Font License.
`);
}

const WIDTH = 78;

/** Lines of a width any screen shows; spaced as French is; those that begin with four spaces are left alone. */
function paragraphs(text: string): string {
  return `${text
    .trim()
    .split('\n')
    .map((line) => (line.startsWith('    ') ? line : filled(line.replace(/ (?=[:»])|(?<=«) /g, '\u00A0').replace(/ (?=[;!?])/g, '\u202F'))))
    .join('\n')}\n`;
}

function filled(line: string): string {
  const margin = line.startsWith('* ') ? '  ' : '';
  return line.split(' ').reduce((lines, word) => {
    const last = lines.length - lines.lastIndexOf('\n') - 1;
    if (lines === '') return word;
    return last + 1 + word.length > WIDTH ? `${lines}\n${margin}${word}` : `${lines} ${word}`;
  }, '');
}

import type { BuiltSite } from '../edition.ts';
import { describeSource } from '../source-words.ts';

/** Name of the words a person reads before opening anything. */
export const README = 'LISEZ-MOI.txt';

/** @param what the copy holds: « le site entier », « l’étude « Vitré » » */
export function readmeOf(site: BuiltSite, what: string): string {
  return `Terrains d’industrie

Copie à lire sans réseau : ${what}, ${describeSource(site)}.
${site.commit ? `Révision : ${site.commit}\n` : ''}Dernière version en ligne : ${site.address}emporter/

Ouvrir index.html d’un double clic. Rien n’est à installer, rien n’est envoyé.
Ce qui est marqué « en ligne » n’est pas dans la copie.

manifeste.json donne la taille et l’empreinte SHA-256 de chaque fichier.
Textes et figures : CC BY 4.0. Données : la licence de chaque jeu. Polices : dossier licences.
`.replaceAll(/ (?=[:»])|(?<=«) /g, '\u00A0');
}

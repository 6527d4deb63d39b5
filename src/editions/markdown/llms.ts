/** `llms.txt`: what the site holds and where its texts are, in the form of llmstxt.org. */
import type { BuiltSite } from '../edition.ts';
import { PUBLICATION, RIGHTS, versionWords } from '../imprint.ts';

export interface MarkdownText {
  /** `etudes/vitre/` */
  path: string;
  /** « etude », « levier », « page ». */
  kind: string;
  title: string;
  /** The question under the title. */
  context: string;
  description: string;
  markdown: string;
}

/** In the order of reading; what is of no kind named here comes last. */
const SECTIONS: [kind: string, title: string][] = [
  ['etude', 'Études'],
  ['idee', 'Idées'],
  ['levier', 'Leviers'],
  ['facteur', 'Facteurs hérités'],
  ['sorte', 'Sortes de dispositifs'],
];

/** Pages that hold no text to read through. */
const REFERENCE: [path: string, title: string, description: string][] = [
  ['index/', 'Index général', 'tout ce que contient le site, de A à Z'],
  ['faits/', 'Tous les faits', 'chaque nombre avec sa source, sa période et son périmètre'],
  ['sources/', 'Sources', 'publications et jeux de données cités'],
  ['zones/', 'Zones d’emploi', 'une page par zone, en données'],
  ['atlas/', 'Atlas', 'une carte et un tableau par mesure'],
  ['dispositifs/', 'Dispositifs', 'ceux que les sources documentent dans les territoires étudiés'],
];

export function llmsIndex(texts: MarkdownText[], description: string, site: BuiltSite): string {
  const named = new Set(SECTIONS.map(([kind]) => kind));
  const sections = [
    ...SECTIONS.map(([kind, title]) => ({ title, held: texts.filter((text) => text.kind === kind) })),
    { title: 'Le site', held: texts.filter(({ kind }) => !named.has(kind)) },
  ].filter(({ held }) => held.length > 0);
  return [
    `# ${PUBLICATION}`,
    `> ${description}`,
    `${versionWords(site)}. ${RIGHTS} Chaque nombre d’un texte a sa note, qui donne la source, la période et le périmètre ; les citer avec lui. Une zone d’emploi n’est pas un territoire : ne pas prêter à l’un les nombres de l’autre. Un paragraphe se cite par son numéro, à l’adresse de la page suivie de #p et du numéro.`,
    ...sections.map(({ title, held }) => `## ${title}\n\n${held.map((text) => line(text, site)).join('\n')}`),
    `## Optional\n\n${[
      `- [Tous les textes en un seul](${site.address}llms-full.txt)`,
      ...REFERENCE.map(([path, title, said]) => `- [${title}](${site.address}${path}): ${said}`),
    ].join('\n')}`,
  ]
    .join('\n\n')
    .concat('\n');
}

/** All texts but those about the site, in the same order. */
export function llmsFull(texts: MarkdownText[]): string {
  const ordered = SECTIONS.flatMap(([kind]) => texts.filter((text) => text.kind === kind));
  // Notes are numbered text by text: a call keeps to its own.
  return ordered.map(({ path, markdown }) => markdown.replaceAll('[^', `[^${path.slice(0, -1).replaceAll('/', '-')}-`)).join('\n---\n\n');
}

function line({ path, title, context, description }: MarkdownText, { address }: BuiltSite): string {
  const said = context && !description.includes(context) ? `${context}. ` : '';
  return `- [${title}](${address}${path}index.md): ${said.replace(/([?!.])\. $/, '$1 ')}${description}`;
}

/** Dublin Core, for library catalogues; and the one tag of Zotero’s own, without which `citation_title` makes any page an article. */
import { AUTHOR, type Meta, type PageRecord } from './page-record.ts';

export const SCHEMAS = { DC: 'http://purl.org/dc/elements/1.1/', DCTERMS: 'http://purl.org/dc/terms/' };
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** DCMI Type Vocabulary, then Zotero’s name for it. */
const TYPES: Partial<Record<PageRecord['kind'], [type: string, item: string]>> = {
  map: ['StillImage', 'map'],
  figure: ['StillImage', 'artwork'],
  dataset: ['Dataset', 'dataset'],
};

export function dublinCore({ title, kind, url, date, version }: PageRecord): Meta[] {
  const [type, item] = TYPES[kind] ?? ['Text', 'webpage'];
  return [
    { name: 'DC.title', content: title },
    { name: 'DC.creator', content: AUTHOR },
    { name: 'DC.publisher', content: AUTHOR },
    { name: 'DC.date', content: date },
    { name: 'DC.type', content: type },
    { name: 'DC.identifier', content: url },
    { name: 'DC.language', content: 'fr' },
    { name: 'DC.rights', content: 'CC BY 4.0' },
    { name: 'DCTERMS.license', content: LICENCE },
    { name: 'DCTERMS.hasVersion', content: version },
    { name: 'z.itemType', content: item },
  ];
}

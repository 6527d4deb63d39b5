/**
 * What Zotero makes of the tags of a page: the rules of its translators « Embedded Metadata » and « RDF » that concern the
 * tags this site has, in their order of precedence.
 */
export interface ZoteroItem {
  itemType: string;
  title?: string;
  creators: { firstName: string; lastName: string }[];
  date?: string;
  publisher?: string;
  websiteTitle?: string;
  language?: string;
  rights?: string;
  url?: string;
}

/** Of Zotero’s types, those its own tag may name here. */
const ITEM_TYPES = ['webpage', 'map', 'artwork', 'dataset', 'journalArticle'];

/** @param tags content by `name`, or by `property` where a tag has no name */
export function zoteroItem(tags: ReadonlyMap<string, string>): ZoteroItem {
  // Three delimiters are read between a prefix and a property; the case of a prefix and of a first letter is not.
  const rdf = new Map(
    [...tags].flatMap(([name, content]): [string, string][] => {
      const [, prefix, property] = /^(dc|dcterms|og|z)[.:_](.+)$/i.exec(name) ?? [];
      return prefix ? [[`${prefix.toLowerCase()}:${property!.charAt(0).toLowerCase()}${property!.slice(1)}`, content]] : [];
    }),
  );
  const first = (...names: string[]) => names.map((name) => rdf.get(name)).find(Boolean);
  const own = first('z:itemType', 'z:type');
  const guessed = tags.has('citation_title') ? 'journalArticle' : 'webpage';
  return {
    itemType:
      own && ITEM_TYPES.includes(own)
        ? own
        : first('og:type') === 'website' || first('dc:type')?.toLowerCase() === 'webpage'
          ? 'webpage'
          : guessed,
    title: tags.get('citation_title') ?? first('dc:title', 'dcterms:title', 'og:title'),
    creators: (tags.get('citation_author') ?? first('dc:creator') ?? '')
      .split(/\s*;\s*/)
      .filter(Boolean)
      .map(cleanAuthor),
    date: tags.get('citation_publication_date') ?? first('dc:date'),
    publisher: tags.get('citation_publisher') ?? first('dc:publisher'),
    websiteTitle: first('dc:source', 'og:site_name'),
    language: tags.get('citation_language') ?? first('dc:language'),
    rights: first('dc:rights', 'dcterms:rights'),
    url: tags.get('citation_public_url') ?? first('og:url'),
  };
}

/** A name without a comma is cut at its last ordinary space. */
function cleanAuthor(name: string): { firstName: string; lastName: string } {
  const at = name.lastIndexOf(' ');
  return { firstName: name.slice(0, Math.max(0, at)), lastName: name.slice(at + 1) };
}

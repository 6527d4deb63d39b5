import type { APIRoute } from 'astro';
import { type Format, FORMATS, referenceFile } from '../../citation/exports.ts';
import { getCorpus } from '../../corpus/corpus.ts';
import { address } from '../../layouts/address.ts';
import { type ReferenceList, referenceLists } from '../../layouts/citables.ts';
import { cslOf } from '../../model/citation.ts';

/** References as files: of each page, figure and data set that can be cited, and of the facts of each appendix. */
export function getStaticPaths() {
  const lists = referenceLists(getCorpus());
  return lists.flatMap((list) =>
    (Object.keys(FORMATS) as Format[]).map((format) => ({ params: { name: list.name, format }, props: { list, format } })),
  );
}

export const GET: APIRoute<{ list: ReferenceList; format: Format }> = ({ props: { list, format }, site }) => {
  const items = list.citables.map((citable) => cslOf(citable, (path) => new URL(address(path), site).href));
  return new Response(referenceFile(items, format), { headers: { 'Content-Type': `${FORMATS[format].type}; charset=utf-8` } });
};

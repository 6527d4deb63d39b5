import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/corpus.ts';

/**
 * Words search takes for one another, as written: groups authors list in `content/recherche/`,
 * then the forms of each term of the glossary. `src/search/index-build.ts` reads it.
 */
export const GET: APIRoute = () => {
  const { synonyms, glossary } = getCorpus();
  const terms = [...glossary.values()].map(({ name, forms }) => [name, ...forms]).filter((forms) => forms.length > 1);
  return new Response(JSON.stringify([...synonyms, ...terms]), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};

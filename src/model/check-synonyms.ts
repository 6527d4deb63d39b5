import type { Draft } from './corpus.ts';
import type { Term } from './glossary.ts';
import type { Report } from './problems.ts';

/** A word stands in one group only, and no group says what a term of the glossary already says. */
export function checkSynonyms(groups: Draft['synonyms'], terms: Term[], report: Report): void {
  const owners = new Map<string, number>();
  groups.forEach(({ words, file }, rank) => {
    const at = { file, field: `synonymes › n° ${rank + 1}` };
    for (const word of words) {
      const owner = owners.get(word.toLowerCase());
      if (owner !== undefined)
        report({
          ...at,
          message: `« ${word} » est déjà dans le groupe n° ${owner + 1}`,
          remedy: 'réunir les deux groupes, ou ne garder ce mot que dans un',
        });
      else owners.set(word.toLowerCase(), rank);
    }
    const term = terms.find(({ name, forms }) => {
      const known = new Set([name, ...forms].map((form) => form.toLowerCase()));
      return words.every((word) => known.has(word.toLowerCase()));
    });
    if (term)
      report({ ...at, message: `le terme « ${term.name} » du glossaire dit déjà que ces mots se valent`, remedy: 'retirer ce groupe' });
  });
}

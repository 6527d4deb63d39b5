import { checkProse } from './check-text.ts';
import type { Corpus } from './corpus.ts';
import type { Report } from './problems.ts';
import { fill, placeholdersOf } from './prose.ts';
import type { Quantity } from './quantities.ts';
import { quantityOfFact } from './resolve.ts';
import { ASPECTS, type Aspect, type Governance, type Territory } from './territories.ts';

/** What is written where nothing is known. */
const UNKNOWN = /^Non documenté/;

/** The aspects of a collective, in their order, numbers in place; each rests on a fact or a source, or says that nobody knows. */
export function resolveGovernance(
  { file, governance }: Territory,
  corpus: Corpus,
  words: (quantity: Quantity) => string,
  report: Report,
): Governance[] {
  for (const aspect of Object.keys(ASPECTS) as Aspect[]) {
    const times = governance.filter((entry) => entry.aspect === aspect).length;
    if (times !== 1)
      report({
        file,
        field: `gouvernance › ${aspect}`,
        message: times === 0 ? 'cet aspect manque' : `cet aspect figure ${times} fois`,
        remedy: 'le traiter une fois',
      });
  }
  return governance.map((entry) => {
    const field = `gouvernance › ${entry.aspect}`;
    checkProse(file, field, entry.statement, report);
    if (entry.facts.length + entry.sources.length === 0 && !UNKNOWN.test(entry.statement))
      report({
        file,
        field,
        message: 'rien n’appuie cette phrase',
        remedy: 'citer un fait ou une source, ou écrire « Non documenté : … »',
      });
    for (const id of [...entry.facts, ...placeholdersOf(entry.statement)]) {
      if (!corpus.facts.has(id))
        report({
          file,
          field,
          missing: ['observatoire', 'dispositifs'],
          message: `le fait « ${id} » est inconnu`,
          remedy: 'citer un fait du territoire',
          near: { word: id, among: [...corpus.facts.keys()] },
        });
    }
    const statement = fill(entry.statement, (id) => {
      const fact = corpus.facts.get(id);
      const quantity = fact && quantityOfFact(fact);
      if (fact && !quantity) report({ file, field, message: `le fait « ${id} » n’a pas de valeur`, remedy: 'l’écrire en lettres' });
      return quantity ? words(quantity) : `{${id}}`;
    });
    return { ...entry, statement };
  });
}

/** Words that texts use and readers may not know; each is linked from its first use on a page. */

export interface Term {
  id: string;
  /** As it reads inside a sentence. */
  name: string;
  /** Other written forms: plurals, abbreviations. */
  forms: string[];
  definition: string;
  sources: string[];
  datasets: string[];
  /** Ids of terms to read as well. */
  see: string[];
  file: string;
}

/** A term found in a run of words: characters `start` to `end`. */
export interface Mention {
  term: string;
  start: number;
  end: number;
}

/** « ZAN », « PLH »: capitals are the word itself; elsewhere case does not matter. */
const isAcronym = (form: string) => /\p{Lu}{2}/u.test(form) || /^\p{Lu}\d/u.test(form);

const escaped = (form: string) =>
  form
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/[’']/g, "[’']")
    .replace(/\s+/g, '[\\s\\u00A0\\u202F]+');

/**
 * Where each term is first used in the runs of words of a text, one list a run; the longest form wins,
 * so that « école de production » is not also « production ». Made once for all texts.
 */
export function mentionFinder(terms: Iterable<Term>): (runs: string[]) => Mention[][] {
  const forms = [...terms].flatMap((term) => [term.name, ...term.forms].map((form) => ({ form, term: term.id })));
  if (forms.length === 0) return (runs) => runs.map(() => []);
  forms.sort((a, b) => b.form.length - a.form.length || (a.form < b.form ? -1 : 1));
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.map(({ form }) => `(${escaped(form)})`).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (runs) => {
    const seen = new Set<string>();
    return runs.map((words) => {
      const mentions: Mention[] = [];
      // Not matchAll: it makes the expression again for each run, which takes longer than looking.
      found.lastIndex = 0;
      for (let match = found.exec(words); match; match = found.exec(words)) {
        const { form, term } = forms[match.slice(1).findIndex((group) => group !== undefined)]!;
        if (seen.has(term) || (isAcronym(form) && match[0] !== form)) continue;
        seen.add(term);
        mentions.push({ term, start: match.index, end: match.index + match[0].length });
      }
      return mentions;
    });
  };
}

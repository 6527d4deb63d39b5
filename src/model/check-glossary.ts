import { checkProse } from './check-text.ts';
import type { Corpus, Draft } from './corpus.ts';
import type { Report } from './problems.ts';

/** Terms rest on something, lead to terms that exist, are written in one way only, and are used by some text. */
export function checkGlossary(draft: Draft, corpus: Corpus, report: Report): void {
  const used = new Set([...corpus.mentions.values()].flat(2).map(({ term }) => term));
  const owners = new Map<string, string>();
  for (const term of draft.terms) {
    const at = { file: term.file, field: `termes › ${term.id}` };
    checkProse(at.file, `${at.field} › definition`, term.definition, report);
    if (term.sources.length + term.datasets.length === 0)
      report({ ...at, message: 'cette définition ne s’appuie sur rien', remedy: 'donner une source, ou un jeu de données' });
    const known: [field: string, ids: string[], among: string[], folder: string][] = [
      ['jeux', term.datasets, [...corpus.datasets.keys()], 'donnees'],
      ['voir', term.see, [...corpus.glossary.keys()], 'glossaire'],
    ];
    for (const [field, ids, among, folder] of known)
      for (const id of ids.filter((candidate) => !among.includes(candidate)))
        report({
          file: at.file,
          field: `${at.field} › ${field}`,
          missing: [folder],
          message: `« ${id} » est inconnu`,
          remedy: 'corriger son nom',
          near: { word: id, among },
        });
    for (const form of [term.name, ...term.forms]) {
      const owner = owners.get(form);
      if (owner && owner !== term.id)
        report({ ...at, message: `« ${form} » est déjà une forme de « ${owner} »`, remedy: 'ne la garder que sous un terme' });
      owners.set(form, term.id);
    }
    if (!used.has(term.id))
      report({
        ...at,
        missing: ['etudes', 'pages', 'idees', 'leviers', 'facteurs', 'dispositifs'],
        message: 'aucun texte n’emploie ce terme',
        remedy: 'ajouter à « formes » la façon dont les textes l’écrivent, ou le retirer',
      });
  }
}

import type { Corpus, Draft } from './corpus.ts';
import type { Report } from './problems.ts';
import { SCHEME_KINDS } from './territories.ts';

/** Local schemes are of a known kind, their state rests on a known fact, and everyone who carries them is known. */
export function checkSchemes(draft: Draft, corpus: Corpus, report: Report): void {
  const kinds = [...Object.keys(SCHEME_KINDS), ...corpus.genericSchemes.map(({ id }) => id)];
  const named = new Set<string>();
  for (const territory of corpus.territories.values()) {
    const { file } = territory;
    for (const scheme of territory.schemes) {
      const field = `dispositifs › ${scheme.id}`;
      if (!kinds.includes(scheme.kind))
        report({
          file,
          field: `${field} › genre`,
          missing: ['dispositifs'],
          message: `le genre « ${scheme.kind} » est inconnu`,
          remedy: `choisir parmi ${kinds.join(', ')}`,
          near: { word: scheme.kind, among: kinds },
        });
      if (scheme.stateFact !== undefined && !corpus.facts.has(scheme.stateFact))
        report({
          file,
          field: `${field} › etat_fait`,
          missing: ['observatoire', 'dispositifs'],
          message: `le fait « ${scheme.stateFact} » est inconnu`,
          remedy: 'citer un fait qui dit l’état du dispositif',
          near: { word: scheme.stateFact, among: [...corpus.facts.keys()] },
        });
      for (const name of scheme.actors) {
        named.add(name);
        if (corpus.carriers.has(name)) continue;
        report({
          file,
          field: `${field} › acteurs`,
          missing: ['dispositifs'],
          message: `« ${name} » n’est pas dans la liste des porteurs`,
          remedy: 'l’ajouter, avec sa nature, dans dispositifs/porteurs.yaml',
          near: { word: name, among: [...corpus.carriers.keys()] },
        });
      }
    }
  }
  for (const { name, file } of draft.carriers) {
    if (!named.has(name))
      report({
        file,
        field: `porteurs › ${name}`,
        missing: ['territoires'],
        message: 'ce porteur n’est celui d’aucun dispositif',
        remedy: 'le retirer, ou l’écrire comme dans le fichier du territoire',
      });
  }
}

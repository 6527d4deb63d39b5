import { quantityWords } from '../format/quantity.ts';
import type { Fact } from '../model/facts.ts';
import { factPath, precisionWords } from '../model/facts.ts';
import { quantityOfFact } from '../model/resolve.ts';
import { shortAuthor, type Source, yearOf } from '../model/sources.ts';
import type { OwnTable } from './own-table.ts';

const CHECKED = { source: 'relu dans la source', crossed: 'recoupé' } as const;

/**
 * Every fact with its source beside it, in the order of identifiers.
 * @param link site path → whole address
 */
export function factTable(facts: Iterable<Fact>, sources: ReadonlyMap<string, Source>, link: (path: string) => string): OwnTable {
  return {
    name: 'faits',
    title: 'Faits sourcés de Terrains d’industrie',
    description:
      'Une ligne par fait : l’énoncé tel que le site le donne, sa valeur s’il en a une, sa période, son périmètre et la publication qui le dit.',
    caveats: [
      'Un fait vaut pour sa période et son périmètre : deux lignes de même unité ne se comparent pas pour autant.',
      'Une source secondaire rapporte le fait d’après un tiers ; la page d’origine n’a pas été vue.',
      'La licence porte sur les énoncés. Les publications citées restent à leurs auteurs.',
    ],
    fields: [
      { name: 'id', type: 'string', description: 'Identifiant, qui ne change pas' },
      { name: 'enonce', type: 'string', description: 'Le fait, en une phrase' },
      { name: 'valeur', type: 'number', description: 'Nombre retenu, tel que la source l’écrit ; vide si le fait n’en a pas' },
      { name: 'unite', type: 'string', description: 'Unité de la valeur ; M€ : millions d’euros, Md€ : milliards' },
      { name: 'precision', type: 'string', description: 'environ, au moins, au plus ou seuil de ; vide si la source ne nuance pas' },
      { name: 'valeur_redigee', type: 'string', description: 'La valeur et son unité comme le site les écrit' },
      { name: 'periode', type: 'string', description: 'Quand le fait est vrai, avec ce que l’on ignore de la date' },
      { name: 'perimetre', type: 'string', description: 'Où, ou pour qui, le fait est vrai' },
      { name: 'theme', type: 'string', description: 'Sujet du fait' },
      { name: 'fiabilite', type: 'string', description: 'lu : la source le dit elle-même ; secondaire : elle le rapporte d’un tiers' },
      { name: 'verification', type: 'string', description: 'relu dans la source, ou recoupé par une autre ; vide si lu une seule fois' },
      { name: 'remarque', type: 'string', description: 'Ce que le lecteur doit savoir' },
      { name: 'source', type: 'string', description: 'Identifiant de la publication, dans la table des sources' },
      { name: 'source_auteur', type: 'string', description: 'Auteur de la publication, ou son éditeur' },
      { name: 'source_titre', type: 'string', description: 'Titre de la publication' },
      { name: 'source_annee', type: 'string', description: 'Année de la publication ; s. d. si la date n’a pas été vue' },
      { name: 'source_url', type: 'string', description: 'Adresse de la publication' },
      { name: 'recoupe_par', type: 'string', description: 'Identifiants des sources qui confirment, séparés par une espace' },
      { name: 'adresse', type: 'string', description: 'Adresse permanente du fait sur le site' },
    ],
    rows: [...facts]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((fact) => {
        const quantity = quantityOfFact(fact);
        const source = sources.get(fact.source)!;
        return [
          fact.id,
          fact.statement,
          fact.value ?? null,
          fact.unit ?? null,
          precisionWords(fact.precision) || null,
          quantity ? quantityWords(quantity) : null,
          fact.period ?? null,
          fact.perimeter ?? null,
          fact.theme,
          fact.reliability === 'read' ? 'lu' : 'secondaire',
          fact.checked ? CHECKED[fact.checked] : null,
          fact.remark ?? null,
          source.id,
          shortAuthor(source),
          source.title,
          yearOf(source),
          source.url,
          fact.crossedBy.join(' ') || null,
          link(factPath(fact)),
        ];
      }),
  };
}

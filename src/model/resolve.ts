import type { Dataset } from './datasets.ts';
import { producersOf, rowsWhere } from './datasets.ts';
import type { Fact } from './facts.ts';
import type { Report } from './problems.ts';
import { scatterQuantity } from './scatter-quantity.ts';
import type { Origin, Quantity } from './quantities.ts';
import { clean, compute, rankOf } from './quantities.ts';
import type { Declaration, Text } from './studies.ts';

/** A fact with a value, as a number to show. */
export function quantityOfFact(fact: Fact): Quantity | undefined {
  if (fact.value === undefined || fact.unit === undefined) return undefined;
  return {
    id: fact.id,
    value: fact.value,
    unit: fact.unit,
    decimals: String(fact.value).split('.')[1]?.length ?? 0,
    period: fact.period ?? '',
    perimeter: fact.perimeter ?? '',
    precision: fact.precision,
    reliability: fact.reliability,
    origins: [{ kind: 'source', id: fact.source }],
    comment: fact.remark,
  };
}

/** Decimals a computed number is shown with unless its author asks for fewer. */
const COMPUTED_DECIMALS: Record<string, number> = { '%': 1, points: 1, fois: 1 };

/**
 * Every number a text may show: the facts' and its own declarations, resolved in whatever order they refer to each other.
 * A cycle, an unknown row or column, units that do not allow the operation: each is reported at its place.
 */
export function resolveQuantities(
  text: Pick<Text, 'file' | 'declarations'>,
  facts: Map<string, Fact>,
  datasets: Map<string, Dataset>,
  report: Report,
): Map<string, Quantity> {
  const quantities = new Map<string, Quantity>();
  for (const fact of facts.values()) {
    const quantity = quantityOfFact(fact);
    if (quantity) quantities.set(fact.id, quantity);
  }
  const pending = new Set<string>();
  const failed = new Set<string>();
  const known = () => [...quantities.keys(), ...Object.keys(text.declarations)];

  const resolve = (id: string, field: string): Quantity | undefined => {
    if (failed.has(id)) return undefined;
    const declaration = text.declarations[id];
    if (!declaration || quantities.has(id)) {
      const quantity = quantities.get(id);
      if (!quantity)
        report({
          file: text.file,
          field,
          missing: ['territoires', 'donnees', 'observatoire', 'dispositifs'],
          message: `le chiffre « ${id} » est inconnu`,
          remedy: 'le déclarer dans « chiffres », ou citer un fait',
          near: { word: id, among: known() },
        });
      return quantity;
    }
    if (pending.has(id)) {
      report({ file: text.file, field, message: `le chiffre « ${id} » se calcule à partir de lui-même`, remedy: 'revoir la liste « de »' });
      failed.add(id);
      return undefined;
    }
    pending.add(id);
    const quantity = fromDeclaration(id, declaration, `chiffres › ${id}`);
    pending.delete(id);
    if (quantity) quantities.set(id, quantity);
    else failed.add(id);
    return quantity;
  };

  const fromDeclaration = (id: string, declaration: Declaration, field: string): Quantity | undefined => {
    if (declaration.kind === 'cell') return readCell(id, declaration, field);
    if (declaration.kind === 'scatter') return readScatter(id, declaration, field);
    const ids = declaration.kind === 'rank' ? [declaration.operand] : declaration.operands;
    const operands = ids.map((operand) => resolve(operand, `${field} › de`));
    if (operands.some((operand) => operand === undefined)) return undefined;
    return declaration.kind === 'rank'
      ? rank(id, declaration, operands[0]!, field)
      : operate(id, declaration, operands as Quantity[], field);
  };

  const readCell = (id: string, declaration: Declaration & { kind: 'cell' }, field: string): Quantity | undefined => {
    const fail = (where: string, message: string, remedy: string, near?: { word: string; among: string[] }) => {
      report({ file: text.file, field: `${field} › donnee › ${where}`, missing: ['donnees'], message, remedy, near });
      return undefined;
    };
    const dataset = datasets.get(declaration.dataset);
    if (!dataset)
      return fail('jeu', `le jeu de données « ${declaration.dataset} » est inconnu`, 'voir content/donnees/datapackage.json', {
        word: declaration.dataset,
        among: [...datasets.keys()],
      });
    const names = dataset.columns.map((column) => column.name);
    const column = dataset.columns.find((candidate) => candidate.name === declaration.column);
    if (!column)
      return fail('colonne', `la colonne « ${declaration.column} » n’existe pas dans ${dataset.name}`, `colonnes : ${names.join(', ')}`, {
        word: declaration.column,
        among: names,
      });
    const strange = Object.keys(declaration.key).find((name) => !names.includes(name));
    if (strange)
      return fail('ligne', `la colonne « ${strange} » n’existe pas dans ${dataset.name}`, `colonnes : ${names.join(', ')}`, {
        word: strange,
        among: names,
      });
    const rows = rowsWhere(dataset, declaration.key);
    if (rows.length !== 1) {
      return fail(
        'ligne',
        rows.length === 0 ? 'aucune ligne ne correspond' : `${rows.length} lignes correspondent`,
        `désigner une seule ligne par ${dataset.primaryKey.join(' + ') || 'ses codes'} (codes entre guillemets)`,
      );
    }
    const value = rows[0]![declaration.column];
    if (typeof value !== 'number')
      return fail('colonne', 'la cellule est vide ou n’est pas un nombre', 'choisir une autre cellule ; un trou reste un trou');
    const unit = declaration.unit ?? column.unit;
    if (!unit) return fail('colonne', `la colonne « ${column.name} » n’a pas d’unité décrite`, 'ajouter « unite » à ce chiffre');
    return {
      id,
      value,
      unit: shownUnit(unit),
      decimals: Math.min(declaration.decimals ?? column.decimals, column.decimals),
      period: declaration.period,
      perimeter: declaration.perimeter,
      reliability: 'read',
      origins: [{ kind: 'dataset', id: dataset.name }],
    };
  };

  const readScatter = (id: string, declaration: Declaration & { kind: 'scatter' }, field: string): Quantity | undefined => {
    try {
      return scatterQuantity(id, declaration, datasets);
    } catch (error) {
      report({
        file: text.file,
        field,
        missing: ['donnees'],
        message: (error as Error).message,
        remedy: 'choisir deux années de 1998 à 2018',
      });
      return undefined;
    }
  };

  const operate = (
    id: string,
    declaration: Declaration & { kind: 'operation' },
    operands: Quantity[],
    field: string,
  ): Quantity | undefined => {
    try {
      const { value, unit } = compute(declaration.operation, operands);
      const most = Math.max(...operands.map((operand) => operand.decimals));
      const natural = declaration.operation === 'difference' || declaration.operation === 'somme' ? most : (COMPUTED_DECIMALS[unit] ?? 0);
      return {
        id,
        value: clean(value),
        unit,
        decimals: declaration.decimals === undefined ? natural : Math.min(declaration.decimals, Math.max(natural, 1)),
        period: declaration.period ?? unique(operands.map((operand) => operand.period)).join(' / '),
        perimeter: declaration.perimeter ?? unique(operands.map((operand) => operand.perimeter)).join(' / '),
        precision: operands.find((operand) => operand.precision)?.precision,
        reliability: operands.some((operand) => operand.reliability === 'reported') ? 'reported' : 'read',
        origins: uniqueOrigins(operands.flatMap((operand) => operand.origins)),
        comment: 'calcul du projet',
      };
    } catch (error) {
      report({
        file: text.file,
        field,
        message: `calcul impossible : ${(error as Error).message}`,
        remedy: 'voir le tableau des calculs dans content/LISEZMOI.md',
      });
      return undefined;
    }
  };

  const rank = (id: string, declaration: Declaration & { kind: 'rank' }, operand: Quantity, field: string): Quantity | undefined => {
    const cell = text.declarations[declaration.operand];
    const dataset = cell?.kind === 'cell' ? datasets.get(cell.dataset) : undefined;
    if (cell?.kind !== 'cell' || !dataset || !('ze2020' in cell.key)) {
      report({
        file: text.file,
        field,
        missing: ['donnees'],
        message: 'un rang se lit sur un chiffre « donnee » désigné par une zone d’emploi',
        remedy: 'donner dans « de » un chiffre dont la ligne contient ze2020',
      });
      return undefined;
    }
    const { ze2020: _zone, ...rest } = cell.key;
    const values = rowsWhere(dataset, rest)
      .map((row) => row[cell.column])
      .filter((value) => typeof value === 'number');
    return {
      ...operand,
      id,
      value: rankOf(operand.value, values, declaration.ascending),
      unit: 'rang',
      decimals: 0,
      period: declaration.period ?? operand.period,
      perimeter: declaration.perimeter ?? `${operand.perimeter}, parmi ${values.length} zones d’emploi`,
      comment: `calcul du projet d’après ${[...new Set(dataset.sources.flatMap(producersOf))].join(', ')}`,
    };
  };

  for (const id of Object.keys(text.declarations)) {
    if (facts.has(id)) {
      report({ file: text.file, field: `chiffres › ${id}`, message: 'ce nom est déjà celui d’un fait', remedy: 'choisir un autre nom' });
    } else resolve(id, `chiffres › ${id}`);
  }
  return quantities;
}

/** Units as data sets describe them → as a sentence says them. */
function shownUnit(unit: string): string {
  if (unit.startsWith('% de')) return '%';
  return unit === 'rapport' ? 'fois' : unit;
}

const unique = (words: string[]) => [...new Set(words.filter(Boolean))];

function uniqueOrigins(origins: Origin[]): Origin[] {
  return [...new Map(origins.map((origin) => [`${origin.kind}:${origin.id}`, origin])).values()];
}

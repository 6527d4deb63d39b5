/** What changed in a text, when and why: kept for good, corrections above all. */
import type { Report } from './problems.ts';
import type { Quantity } from './quantities.ts';

export const NATURES = { publication: 'Publication', correction: 'Correction', 'mise-a-jour': 'Mise à jour' } as const;
export type Nature = keyof typeof NATURES;

/** A number that a text showed, and the one it shows instead. */
export interface ChangedNumber {
  /** What it measures, with its perimeter and its period: « chômage de la zone de Vitré, fin 2025 ». */
  name: string;
  /** The number of the text, or the fact, that holds it now. */
  quantity?: string;
  unit: string;
  before: number;
  after: number;
}

export interface Revision {
  /** ISO. */
  date: string;
  version: string;
  nature: Nature;
  text: string;
  numbers: ChangedNumber[];
}

interface Revised {
  file: string;
  date: string;
  version?: string;
  /** Oldest first. */
  revisions: Revision[];
}

/** The list starts with the publication, follows the calendar, and ends with what the head of the text says. */
export function checkRevisions({ file, date, version, revisions }: Revised, report: Report): void {
  const last = revisions.at(-1);
  if (!last) return;
  const wrong = (rank: number, field: string, message: string, remedy: string) =>
    report({ file, field: `revisions › n° ${rank + 1} › ${field}`, message, remedy });
  revisions.forEach((revision, rank) => {
    const before = revisions[rank - 1];
    if ((rank === 0) !== (revision.nature === 'publication'))
      wrong(
        rank,
        'nature',
        rank === 0 ? 'la première révision est une publication' : 'un texte ne se publie qu’une fois',
        rank === 0 ? 'écrire « publication »' : 'écrire « correction » ou « mise-a-jour »',
      );
    if (before && revision.date < before.date)
      wrong(rank, 'date', `${revision.date} vient avant ${before.date}`, 'ranger les révisions de la plus ancienne à la plus récente');
    if (before && older(revision.version, before.version))
      wrong(rank, 'version', `la version ${revision.version} suit la ${before.version}`, 'une version ne recule pas');
  });
  const rank = revisions.length - 1;
  if (last.date !== date)
    wrong(rank, 'date', `la dernière révision est du ${last.date}, le texte du ${date}`, 'ajouter une révision, ou corriger « date »');
  if (version !== undefined && last.version !== version)
    wrong(
      rank,
      'version',
      `la dernière révision porte la version ${last.version}, le texte la ${version}`,
      'ajouter une révision, ou corriger « version »',
    );
}

/** The last that is told of a number is what the text shows today. */
export function checkChangedNumbers({ file, revisions }: Revised, quantities: ReadonlyMap<string, Quantity>, report: Report): void {
  const told = revisions.flatMap(({ numbers }, rank) => numbers.map((number) => ({ ...number, rank })));
  const latest = new Map(told.flatMap((number) => (number.quantity ? [[number.quantity, number] as const] : [])));
  for (const { quantity: id, after, unit, rank } of latest.values()) {
    const field = `revisions › n° ${rank + 1} › chiffres › ${id}`;
    const quantity = quantities.get(id!);
    if (!quantity)
      report({
        file,
        field,
        missing: ['territoires', 'donnees', 'observatoire', 'dispositifs'],
        message: `le chiffre « ${id} » est inconnu`,
        remedy: 'retirer « chiffre » : le nom et les valeurs suffisent',
        near: { word: id!, among: [...quantities.keys()] },
      });
    else if (quantity.unit !== unit)
      report({ file, field, message: `l’unité est « ${quantity.unit} », non « ${unit} »`, remedy: 'corriger « unite »' });
    else if (quantity.value.toFixed(quantity.decimals) !== after.toFixed(quantity.decimals))
      report({
        file,
        field,
        message: `« apres » dit ${after}, et le texte montre ${Number(quantity.value.toFixed(quantity.decimals))}`,
        remedy: 'corriger « apres », ou ajouter la révision qui manque',
      });
  }
}

/** « 1.2 » before « 1.10 ». */
function older(version: string, than: string): boolean {
  const [a, b] = [version, than].map((words) => words.split('.').map(Number)) as [number[], number[]];
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) if ((a[i] ?? 0) !== (b[i] ?? 0)) return (a[i] ?? 0) < (b[i] ?? 0);
  return false;
}

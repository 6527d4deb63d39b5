import type { Shown } from './lesson-documents.ts';
import { clean, type Quantity } from './quantities.ts';
import type { Declaration } from './studies.ts';
import type { Column } from './table.ts';

type Declarations = Readonly<Record<string, Declaration>>;

export interface Numbers {
  quantities: ReadonlyMap<string, Quantity>;
  declarations: Declarations;
}

/**
 * Numbers an answer needs and that none of the parts of documents shows, by name; empty when it can be found.
 * A computed number is found where it stands, or where each of its operands does.
 */
export function unreadable(id: string, parts: Shown[], numbers: Numbers): string[] {
  if (isShown(id, parts, numbers)) return [];
  const declaration = numbers.declarations[id];
  if (declaration?.kind !== 'operation') return [id];
  return [...new Set(declaration.operands.flatMap((operand) => unreadable(operand, parts, numbers)))];
}

/** Whether one of the parts shows a number as it is. */
export function isShown(id: string, parts: Shown[], numbers: Numbers): boolean {
  return parts.some((part) => shows(part, id, numbers));
}

function shows(part: Shown, id: string, numbers: Numbers): boolean {
  switch (part.kind) {
    case 'extract':
      return part.paragraphs.some(({ citations }) =>
        citations.some(({ quantity }) => quantity !== undefined && sameNumber(quantity, id, part.text.quantities, numbers)),
      );
    case 'facts':
      return part.facts.some((fact) => fact.id === id);
    case 'figure':
    case 'table':
      return part.table.rows.some((row) => row.some((cell, rank) => isCell(cell, part.table.columns[rank]!, numbers.quantities.get(id)!)));
    case 'map':
      return false;
  }
}

/** A lesson may declare under its own name a number that the text shows under another. */
function sameNumber(cited: string, id: string, ofText: ReadonlyMap<string, Quantity>, { quantities }: Numbers): boolean {
  if (cited === id) return true;
  const [there, here] = [ofText.get(cited), quantities.get(id)!];
  return (
    there !== undefined &&
    there.value === here.value &&
    there.unit === here.unit &&
    there.period === here.period &&
    there.perimeter === here.perimeter
  );
}

/** The value of a cell is the number, rounded as the cell is; « un recul de 22,0 % » is read from −22,0. */
function isCell(cell: string | number | null, column: Column, { value, decimals }: Quantity): boolean {
  if (typeof cell !== 'number') return false;
  const places = Math.min(column.decimals ?? 9, 9);
  const fewest = Math.min(places, Math.max(decimals, 0));
  return [places, fewest].some((kept) => clean(Math.abs(Number(cell.toFixed(kept)))) === clean(Math.abs(Number(value.toFixed(kept)))));
}

export interface Column {
  /** Heading, with its unit if it has one. */
  label: string;
  numeric: boolean;
  decimals?: number;
  /** A change, written with its sign. */
  signed?: boolean;
  /** How a value is said when the figure is read point by point, `{}` standing for it: « Vitré {} ». Not said without. */
  said?: string;
  /** Said after the value, unlike in the table, where the heading has it. */
  unit?: string;
}

/** The values a figure draws, as its table and its CSV file show them. */
export interface Table {
  caption: string;
  columns: Column[];
  rows: (string | number | null)[][];
}

export function textColumn(label: string, said?: string): Column {
  return { label, numeric: false, ...(said && { said }) };
}

export function numberColumn(name: string, unit: string, decimals: number, said: string): Column {
  return { label: unit ? `${name} (${unit})` : name, numeric: true, decimals, said, unit };
}

/** A column of changes as soon as one of its values is negative: they are then written with their sign. */
export function signedWhere(column: Column, values: (number | null)[]): Column {
  return values.some((value) => value !== null && value < 0) ? { ...column, signed: true } : column;
}

/** A heading inside a sentence: « Effet local » → « effet local », but « PIB » stays. */
export function small(heading: string): string {
  return /^\p{Lu}[\p{Ll}’]/u.test(heading) ? heading[0]!.toLowerCase() + heading.slice(1) : heading;
}

/** A word opening a heading: « compétences » → « Compétences ». */
export function large(word: string): string {
  return word.charAt(0).toLocaleUpperCase('fr-FR') + word.slice(1);
}

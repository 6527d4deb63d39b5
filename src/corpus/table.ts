import { csvParseRows } from 'd3';
import type { Cell, Column, Dataset, Row } from '../model/datasets.ts';
import type { Report } from '../model/problems.ts';
import type { Resource } from './data-package.ts';

const PATTERNS: Record<Column['type'], RegExp> = {
  string: /[^]*/,
  number: /^-?\d+(?:\.\d+)?$/,
  integer: /^-?\d+$/,
  year: /^\d{4}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};
const WORDS: Record<Column['type'], string> = {
  string: 'texte',
  number: 'nombre à point décimal',
  integer: 'nombre entier',
  year: 'année',
  date: 'date AAAA-MM-JJ',
};
/** Enough to see what is wrong without burying the other problems. */
const MOST_FAULTS = 3;

/** Decimals a number is written with, from its text: « 7.40 » has two. */
const decimals = (text: string) => text.split('.')[1]?.length ?? 0;

/** CSV text → dataset, checked against its description: columns, types, empty cells, unique keys. */
export function parseTable(file: string, text: string, resource: Resource, report: Report): Dataset | undefined {
  const fields = resource.schema?.fields ?? [];
  const [header = [], ...lines] = csvParseRows(text);
  const missing = fields.filter((field) => !header.includes(field.name));
  const unknown = header.filter((name) => !fields.some((field) => field.name === name));
  for (const field of missing) {
    report({
      file,
      field: field.name,
      message: 'cette colonne est décrite mais absente du fichier',
      remedy: 'la remettre, ou la retirer de datapackage.json',
      near: { word: field.name, among: unknown },
    });
  }
  for (const name of unknown)
    report({ file, field: name, message: 'cette colonne n’est pas décrite', remedy: 'la décrire dans datapackage.json, ou la retirer' });
  const twice = header.filter((name, index) => header.indexOf(name) !== index);
  for (const name of twice)
    report({ file, field: name, message: 'cette colonne figure deux fois', remedy: 'renommer ou retirer l’une des deux' });
  if (missing.length + unknown.length + twice.length > 0) return undefined;

  const columns: Column[] = header.map((name) => {
    const field = fields.find((candidate) => candidate.name === name)!;
    return { name, type: field.type, description: field.description ?? '', unit: field.unit, decimals: 0 };
  });
  let faults = 0;
  const fault = (field: string, message: string, remedy: string) => {
    faults += 1;
    if (faults <= MOST_FAULTS) report({ file, field, message, remedy });
  };
  const rows = lines.map((cells, index) => {
    const row: Row = {};
    if (cells.length !== header.length)
      fault(`ligne ${index + 2}`, `${cells.length} cellules au lieu de ${header.length}`, 'vérifier virgules et guillemets de cette ligne');
    else columns.forEach((column, i) => (row[column.name] = cell(cells[i]!, column, index + 2, fault)));
    return row;
  });
  const primaryKey = resource.schema?.primaryKey ?? [];
  if (primaryKey.length > 0) {
    const seen = new Map<string, number>();
    rows.forEach((row, index) => {
      if (primaryKey.some((name) => row[name] === undefined)) return;
      const value = primaryKey.map((name) => row[name]).join(' | ');
      const first = seen.get(value);
      if (first === undefined) seen.set(value, index);
      else
        fault(
          `ligne ${index + 2}`,
          `la clé « ${value} » figure déjà ligne ${first + 2}`,
          `garder une seule ligne par ${primaryKey.join(' + ')}`,
        );
    });
  }
  if (resource.rowCount !== undefined && rows.length !== resource.rowCount) {
    fault(
      'nombre de lignes',
      `${rows.length} lignes, ${resource.rowCount} annoncées`,
      'corriger rowCount dans datapackage.json si le fichier est le bon',
    );
  }
  if (faults > MOST_FAULTS)
    report({
      file,
      field: 'suite',
      message: `${faults - MOST_FAULTS} autres fautes dans ce fichier`,
      remedy: 'corriger les premières, puis relancer',
    });
  if (faults > 0) return undefined;
  return {
    name: resource.name,
    title: resource.title,
    description: resource.description,
    vintage: resource.vintage ?? '',
    licences: resource.licenses.map((licence) => licence.title),
    sources: (resource.sources ?? []).map(({ title, path }) => ({ title, path })),
    caveats: resource.caveats ?? [],
    columns,
    primaryKey,
    rows,
    file,
  };
}

function cell(text: string, column: Column, line: number, fault: (field: string, message: string, remedy: string) => void): Cell {
  if (text === '') return column.type === 'string' ? '' : null;
  if (!PATTERNS[column.type].test(text)) {
    fault(
      `ligne ${line} › ${column.name}`,
      `« ${text} » n’est pas de la forme attendue (${WORDS[column.type]})`,
      'corriger la cellule, ou la laisser vide si la valeur manque',
    );
    return null;
  }
  if (column.type === 'string' || column.type === 'date') return text;
  if (column.type === 'number') column.decimals = Math.max(column.decimals, decimals(text));
  return Number(text);
}

/**
 * A table as CSV for machines: RFC 4180, comma, decimal point, header, no thousands
 * separator; an absent value is an empty field.
 */
export function toCsv({ columns, rows }: { columns: { label: string }[]; rows: (string | number | null)[][] }): string {
  return [columns.map(({ label }) => label), ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

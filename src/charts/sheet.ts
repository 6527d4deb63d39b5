/**
 * Every chart is drawn three times, for a phone, a column of text and the full
 * figure, and charts.css shows the one that fits its container. None is ever
 * shrunk: a sheet starts being shown at 80 % (phone, 280 px) or 93 % of its
 * width, and its text is laid out so that it is then 12 px.
 */
export type SheetName = 'narrow' | 'medium' | 'wide';

export interface Sheet {
  name: SheetName;
  /** Units of the viewBox. */
  width: number;
  /** Largest size a text can take, in units; charts.css lowers it as the sheet grows. */
  text: number;
  /** Most ticks on an axis (DESIGN.md, « Charts »). */
  ticks: number;
}

export const SHEETS: readonly Sheet[] = [
  { name: 'narrow', width: 350, text: 15, ticks: 4 },
  { name: 'medium', width: 600, text: 13, ticks: 6 },
  { name: 'wide', width: 900, text: 13, ticks: 6 },
];

export function sheetOf(name: SheetName): Sheet {
  return SHEETS.find((sheet) => sheet.name === name)!;
}

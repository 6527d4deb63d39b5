export interface UnitsScene {
  width: number;
  height: number;
  /** One rectangle 7 × 18 an item. */
  path: string;
}

const PITCH = 9;
const WIDTH = 7;
const HEIGHT = 18;
const ROW = 22;

/** One rectangle, one item, at the same scale everywhere; longer counts take several rows of `perRow`. */
export function unitsScene(count: number, perRow = 30): UnitsScene {
  const rows = Math.max(1, Math.ceil(count / perRow));
  let path = '';
  for (let i = 0; i < count; i++) path += `M${(i % perRow) * PITCH},${Math.floor(i / perRow) * ROW}h${WIDTH}v${HEIGHT}h-${WIDTH}z`;
  return { width: Math.max(1, Math.min(count, perRow)) * PITCH - (PITCH - WIDTH), height: (rows - 1) * ROW + HEIGHT, path };
}

/** After so many years a copy says where to look for a newer one. */
export const OLD_AFTER = 2;

/** @param date of the copy: `2026-11-23` */
export function isOld(date: string, now: Date): boolean {
  const [year, month, day] = date.split('-').map(Number);
  return now >= new Date(year! + OLD_AFTER, month! - 1, day!);
}

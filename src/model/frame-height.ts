import type { ChartData } from './charts.ts';

/** placeholder */
export function frameHeight(data: ChartData): number {
  return data.kind === 'timeline' ? 900 : 800;
}

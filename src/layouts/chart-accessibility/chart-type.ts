import type { Answer } from './answer.ts';
import type { CriterionId } from './criteria.ts';

/** A type of drawing readers meet, and how it meets each criterion. */
export interface ChartType {
  /** The `kind` of its data where it has one (src/model/charts.ts); its anchor on the page. */
  id: string;
  name: string;
  /** What it shows, a sentence. */
  what: string;
  /** Where one can be seen; none until a page shows one. `anchor` is the id of a figure. */
  example?: { label: string; path: string; anchor?: string };
  answers: Record<CriterionId, Answer>;
}

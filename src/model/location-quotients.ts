/** What industry a zone holds, and how much more of it than the country: posts of all employers by NA38 branch (Flores). */
import type { Dataset } from './datasets.ts';
import { jobsByZone, totalOf } from './zone-jobs.ts';
import type { Zone2020 } from './zones.ts';

export interface Weight {
  posts: number;
  /** In % of all posts of the zone, industrial or not. */
  share: number;
  /** Share in the zone over share in all zones together: 2 is twice as much as in France. */
  quotient: number;
}

export interface Branch extends Weight {
  /** NA38 code: « CL ». */
  code: string;
}

export interface Specialisation {
  industry: Weight;
  /** Industrial branches that have posts here, most posts first, ties by code. */
  branches: Branch[];
}

/** In a smaller branch, one establishment is enough to make a quotient: industrie-zone-emploi.csv stops at the same number. */
const ENOUGH_POSTS = 200;

/** 20 % of the posts here, 10 % in the reference → 2. */
export function locationQuotient(part: number, whole: number, referencePart: number, referenceWhole: number): number {
  return part / whole / (referencePart / referenceWhole);
}

/** Nothing is rounded. Flores counts the ends of 2022 and 2023; throws a French sentence for another year. */
export function specialisation(datasets: ReadonlyMap<string, Dataset>, zone: Zone2020, year: 2022 | 2023 = 2023): Specialisation {
  const everything = jobsByZone(datasets, 'flores', 'ensemble', year);
  const industry = jobsByZone(datasets, 'flores', 'industrie', year);
  const whole = totalOf(everything.zones.get(zone)!);
  if (whole === 0) throw new RangeError(`aucun poste dans la zone ${zone} fin ${year}`);
  const referenceWhole = totalOf(everything.all);
  const weight = (posts: number, reference: number): Weight => ({
    posts,
    share: (100 * posts) / whole,
    quotient: locationQuotient(posts, whole, reference, referenceWhole),
  });
  const local = industry.zones.get(zone)!;
  return {
    industry: weight(totalOf(local), totalOf(industry.all)),
    branches: [...local]
      .filter(([, posts]) => posts > 0)
      .map(([code, posts]) => ({ code, ...weight(posts, industry.all.get(code)!) }))
      .sort((a, b) => b.posts - a.posts || (a.code < b.code ? -1 : 1)),
  };
}

/** The industrial branch with most posts; none where there is no industry. */
export function strongest({ branches }: Specialisation): Branch | undefined {
  return branches[0];
}

/** The industrial branch most over-represented among those of 200 posts or more; none where no branch is that large. Ties by code. */
export function mostSpecific({ branches }: Specialisation): Branch | undefined {
  return branches.filter(({ posts }) => posts >= ENOUGH_POSTS).sort((a, b) => b.quotient - a.quotient || (a.code < b.code ? -1 : 1))[0];
}

/** A place and a France of a few numbers. */
import type { ComparedFrance, ComparedPlace, Effects, Jobs } from '../../src/model/comparison.ts';

export const effects = (local: number, before = 5000): Effects => ({
  national: 2,
  sectoral: -1,
  local,
  change: 1 + local,
  before,
  after: before * (1 + (1 + local) / 100),
});

/** 1998 to 2018: both series grow by equal steps. */
export function jobs(industry: [number, number], everything: [number, number]): Jobs {
  const steps = ([first, last]: [number, number]) => Array.from({ length: 21 }, (_, i) => first + ((last - first) * i) / 20);
  return {
    industry: steps(industry),
    everything: steps(everything),
    sectors: { BE: industry[1], GU: everything[1] - industry[1] - 30, OQ: 10, FZ: 10, AZ: 10 },
  };
}

export const place = (changes: Partial<ComparedPlace> = {}): ComparedPlace => ({
  code: '5319',
  name: 'Vitré',
  at: 'à Vitré',
  unemployment: { first: '2024-T4', rates: [5, 4.2] },
  jobs: jobs([400, 300], [1000, 1200]),
  effects: [effects(5), effects(-5), effects(0)],
  coverage: { percent: 100, partial: false },
  branches: [{ code: 'CA', name: 'Industries alimentaires', posts: 120, share: 10, quotient: 2.5 }],
  ...changes,
});

export const france: ComparedFrance = {
  unemployment: { first: '2024-T3', rates: [8, 7.5, 7.9] },
  jobs: jobs([200, 150], [1000, 1200]),
};

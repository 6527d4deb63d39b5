/** What `npm run check` and `npm test` are made of. A step without tests of its own counts as one. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { astroEnvironment, programOf, run, type Hear } from './run.ts';

export interface Count {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  /** What it says goes to the terminal, or to who hears it. */
  run(hear?: Hear): Promise<Count>;
}

const once = (code: number): Count => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

const format: Step = {
  name: 'mise en forme',
  run: async (hear) => once(await run(programOf('prettier'), ['--check', '--log-level=warn', '.'], {}, hear)),
};
/** What authors write, but the titles of sources, which are in many languages. */
const WRITTEN = [
  'content/{etudes,idees,leviers,facteurs,dispositifs,glossaire,pages,territoires,observatoire,enseignement}/*.{mdx,yaml}',
  'content/LISEZMOI.md',
];
const spelling: Step = {
  name: 'orthographe',
  run: async (hear) =>
    once(await run(programOf('cspell'), ['lint', '--config', 'tests/spelling/cspell.yaml', '--no-progress', ...WRITTEN], {}, hear)),
};
const types: Step = { name: 'types', run: async (hear) => once(await run(programOf('astro'), ['check'], astroEnvironment(), hear)) };
const unit: Step = { name: 'modèle, graphiques, contenu', run: (hear) => vitest('tests/vitest.config.ts', hear) };
const site: Step = { name: 'construction du site', run: async (hear) => once(await run(resolve('src/commands/build.ts'), [], {}, hear)) };
const browser: Step = { name: 'site construit, dans un navigateur', run: (hear) => vitest('tests/site/vitest.config.ts', hear) };

/** What needs no built site, as two lists that take about as long. */
export const checks = (): Promise<Count> => sideBySide([types, format, spelling], [unit]);

/** Everything. Types wait for the build, for both write Astro’s folder; a failed build leaves nothing for a browser to look at. */
export async function everything(): Promise<Count> {
  let built = false;
  const building: Step = {
    ...site,
    run: async (hear) => {
      const count = await site.run(hear);
      built = count.failed === 0;
      return count;
    },
  };
  const first = await sideBySide([building, types], [unit], [format, spelling]);
  if (!built) return first;
  console.log(`\n▸ ${browser.name}`);
  return sum([first, await browser.run()]);
}

/** Runs lists of steps at the same time, those of a list in order; says the words of each step once it has ended. */
async function sideBySide(...lists: Step[][]): Promise<Count> {
  console.log(`▸ ${lists.map((steps) => steps.map(({ name }) => name).join(', ')).join(' ; ')}`);
  const counts = lists.map(async (steps) => {
    const done: Count[] = [];
    for (const step of steps) {
      const start = performance.now();
      let words = '';
      done.push(await step.run((text) => (words += text)));
      console.log(`\n▸ ${step.name}, ${Math.round((performance.now() - start) / 1000)} s\n${words.trimEnd()}`);
    }
    return sum(done);
  });
  return sum(await Promise.all(counts));
}

const sum = (counts: Count[]): Count =>
  counts.reduce((total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }), {
    passed: 0,
    failed: 0,
  });

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** A file that could not even be loaded counts as one failure. */
async function vitest(config: string, hear?: Hear): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'terrains-tests-'));
  const output = join(folder, 'report.json');
  try {
    // CI: a snapshot that is missing is a failure, not a file to write.
    const parameters = ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${output}`];
    const code = await run(programOf('vitest'), parameters, { CI: '1' }, hear);
    const report = JSON.parse(readFileSync(output, 'utf8')) as VitestReport;
    const unloaded = report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    ).length;
    const failed = report.numFailedTests + unloaded;
    return { passed: report.numPassedTests, failed: code === 0 ? failed : Math.max(1, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

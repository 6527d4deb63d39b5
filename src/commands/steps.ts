/** What `npm run check` and `npm test` are made of. A step without tests of its own counts as one. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.ts';
import { astro, programOf, run } from './run.ts';

export interface Count {
  passed: number;
  failed: number;
}

export interface Step {
  name: string;
  run(): Promise<Count>;
}

const once = (code: number): Count => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

const format: Step = {
  name: 'mise en forme',
  run: async () => once(await run(programOf('prettier'), ['--check', '--log-level=warn', '.'])),
};
/** What authors write, but the titles of sources, which are in many languages. */
const WRITTEN = [
  'content/{etudes,idees,leviers,facteurs,dispositifs,glossaire,pages,territoires,observatoire,enseignement}/*.{mdx,yaml}',
  'content/LISEZMOI.md',
];
const spelling: Step = {
  name: 'orthographe',
  run: async () => once(await run(programOf('cspell'), ['lint', '--config', 'tests/spelling/cspell.yaml', '--no-progress', ...WRITTEN])),
};
const types: Step = { name: 'types', run: async () => once(await astro('check')) };
const unit: Step = { name: 'modèle, graphiques, contenu', run: () => vitest('tests/vitest.config.ts') };
const site: Step = { name: 'construction du site', run: async () => once(await build()) };
const browser: Step = { name: 'site construit, dans un navigateur', run: () => vitest('tests/site/vitest.config.ts') };

export const CHECKS = [format, spelling, types, unit];
export const BUILD = [site, browser];

/** Runs steps in order; a failed build leaves nothing for the next step to look at. */
export async function runSteps(steps: Step[]): Promise<Count> {
  const total: Count = { passed: 0, failed: 0 };
  for (const step of steps) {
    console.log(`\n▸ ${step.name}`);
    const { passed, failed } = await step.run();
    total.passed += passed;
    total.failed += failed;
    if (step === site && failed > 0) break;
  }
  return total;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** A file that could not even be loaded counts as one failure. */
async function vitest(config: string): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'terrains-tests-'));
  const output = join(folder, 'report.json');
  try {
    // CI: a snapshot that is missing is a failure, not a file to write.
    const parameters = ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${output}`];
    const code = await run(programOf('vitest'), parameters, { CI: '1' });
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

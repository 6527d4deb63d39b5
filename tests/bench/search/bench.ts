/**
 * `node tests/bench/search/bench.ts [--sizes 1,10,100]` after a build: four searches of the same pages, asked the same
 * questions: quality, bytes, time, and how the index grows. For the sizes, pages and records are repeated under other addresses.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { basePath, outputFolder } from '../../../src/commands/deployment.ts';
import { builtPages } from '../../../src/search/built-pages.ts';
import { readRecords, readSynonyms } from '../../../src/search/index-build.ts';
import { mrr, rankOf, readQuestions, type Question } from '../../search/questions.ts';
import { median } from '../measured-run.ts';
import { kilobytes, milliseconds, table } from '../table.ts';
import { lunrInFrench, miniSearch, ours, plainPagefind, type Contender, type Pages } from './contenders.ts';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '1,10' } } });
const MAKERS = [ours, plainPagefind, miniSearch, lunrInFrench];
const FIRST = ['Vitré', 'foncier', 'école de production', 'cogniac', 'mouchoirs'];
const FURTHER = 'verrerie';

const pages = readPages();
const questions = readQuestions();
const kinds = [...new Set(questions.map(({ kind }) => kind))].filter((kind) => kind !== 'rien');

for (const size of values.sizes.split(',').map(Number)) {
  const multiplied = multiply(pages, size);
  console.log(`\n${size} × : ${multiplied.html.length} pages, ${multiplied.records.length} enregistrements\n`);
  const contenders: Contender[] = [];
  for (const make of MAKERS) {
    try {
      contenders.push(await make(multiplied));
    } catch (error) {
      console.log(`${make.name} : ${(error as Error).message.split('\n')[0]}`);
    }
  }
  if (size === 1) console.log(`${await quality(contenders)}\n`);
  console.log(await costs(contenders));
}

async function quality(contenders: Contender[]): Promise<string> {
  const rows = [];
  for (const { name, open } of contenders) {
    const reader = await open();
    const ranks = new Map<Question, number>();
    let refused = 0;
    for (const question of questions) {
      const answers = await reader.ask(question.ask);
      if (question.kind === 'rien') refused += answers.length === 0 ? 1 : 0;
      else ranks.set(question, rankOf(question, answers));
    }
    const of = (wanted: (kind: string) => boolean) => mrr([...ranks].filter(([{ kind }]) => wanted(kind)).map(([, rank]) => rank));
    const shown = [of((kind) => kind !== 'faute'), ...kinds.map((kind) => of((one) => one === kind))];
    const asked = questions.length - ranks.size;
    rows.push([name, ...shown.map((value) => value.toFixed(2).replace('.', ',')), `${refused}/${asked}`]);
  }
  return table(['MRR@5', 'sans faute', ...kinds, 'rien'], rows);
}

async function costs(contenders: Contender[]): Promise<string> {
  const rows = [];
  for (const { name, size, open } of contenders) {
    const [bytes, more, first, next]: number[][] = [[], [], [], []];
    for (const query of FIRST) {
      const start = performance.now();
      const reader = await open();
      await reader.ask(query);
      first!.push(performance.now() - start);
      bytes!.push(reader.loaded());
      const again = performance.now();
      await reader.ask(FURTHER);
      next!.push(performance.now() - again);
      more!.push(reader.loaded() - bytes!.at(-1)!);
    }
    rows.push([
      name,
      kilobytes(size),
      kilobytes(median(bytes!)),
      kilobytes(median(more!)),
      milliseconds(median(first!)),
      milliseconds(median(next!)),
    ]);
  }
  return table(['médianes', 'index (ko)', 'première (ko)', 'suivante (ko)', 'première (ms)', 'suivante (ms)'], rows);
}

/** Pages that can be found, and their records. */
function readPages(): Pages {
  const [dist, base] = [outputFolder(), basePath()];
  const records = readRecords(builtPages(dist, base), dist);
  const urls = [...new Set(records.map(({ url }) => url.replace(/#.*/, '')))];
  const fileOf = (url: string) => join(dist, url.slice(base.length), url.endsWith('/') ? 'index.html' : '');
  return { records, synonyms: readSynonyms(dist), html: urls.map((url) => ({ url, content: readFileSync(fileOf(url), 'utf8') })) };
}

function multiply({ html, records, synonyms }: Pages, times: number): Pages {
  const copies = Array.from({ length: times }, (_, i) => (i === 0 ? '' : `/copie-${i}`));
  return {
    synonyms,
    html: copies.flatMap((prefix) => html.map(({ url, content }) => ({ url: prefix + url, content }))),
    records: copies.flatMap((prefix) =>
      records.map((record) => ({ ...record, url: prefix + record.url, result: { ...record.result, url: prefix + record.result.url } })),
    ),
  };
}

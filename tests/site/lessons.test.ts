/** Lessons in the built site: what a pupil is given tells no answer, and what a teacher is given tells them all. */
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { basePath, outputFolder } from '../../src/commands/deployment.ts';
import { plainWords } from '../../src/components/lesson/words.ts';
import { shownBy } from '../../src/model/lesson-documents.ts';
import { bookletPath, dysPath, lessonPath, sheetPath } from '../../src/model/lesson-addresses.ts';
import { answered } from '../../src/model/lesson-sentences.ts';
import { isShown } from '../../src/model/readable-numbers.ts';
import { quantityWords } from '../../src/format/quantity.ts';
import { pageTree } from '../../src/search/page-tree.ts';
import { corpus } from '../content/published.ts';

const folder = outputFolder();
const page = (path: string) => readFileSync(join(folder, path, 'index.html'), 'utf8');
/** As read: entities resolved, one space, apostrophes and raised letters of one kind. */
const read = (words: string) =>
  words
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replace(/[ᵉʳ]+/g, (letters) => letters.replace(/ᵉ/g, 'e').replace(/ʳ/g, 'r'))
    .trim();

const sheets = corpus.lessons.flatMap((lesson) =>
  lesson.levels.flatMap((level) => [sheetPath(lesson.id, level.id), dysPath(lesson.id, level.id)].map((path) => ({ path, lesson, level }))),
);

describe.runIf(sheets.length > 0)('a pupil’s sheet', () => {
  test.each(sheets)('$path tells no answer, shown or hidden', ({ path, lesson, level }) => {
    const html = page(path);
    const tree = pageTree(html);
    const main = select('main', tree)!;
    // Everything of the file: words, attributes, scripts, metadata.
    const whole = read(`${toString(tree)} ${html}`);
    const { quantities } = lesson;
    const own = lesson.questions.filter(({ points }) => level.id in points);
    expect(selectAll('section.question', main).map(({ properties }) => properties.dataQuestion)).toEqual(own.map(({ id }) => id));

    const told = own.flatMap((question) =>
      answered(question)
        // One accepted word may well stand in the documents: that is where it is to be found.
        .filter(({ field }) => !field.includes(' › reponses'))
        .map(({ text }) => read(plainWords(text, quantities)))
        .filter((words) => words.length > 12 && whole.includes(words)),
    );
    expect(told).toEqual([]);

    const documents = lesson.documents.flatMap((document) => shownBy(document, corpus) ?? []);
    const { declarations } = corpus.studies.find(({ key }) => key === lesson.text) ?? corpus.chapters.get(lesson.text)!;
    const numbers = { quantities, declarations: { ...declarations, ...lesson.declarations } };
    const given = own
      .filter((question) => question.kind === 'numeric')
      .filter(({ quantity }) => !isShown(quantity, documents, numbers))
      .filter(({ id, quantity }) => {
        const asked = select(`[data-question="${id}"]`, main)!;
        return read(toString(asked)).includes(read(quantityWords(quantities.get(quantity)!)));
      });
    expect(given.map(({ id }) => id)).toEqual([]);

    for (const question of own) {
      const section = select(`[data-question="${question.id}"]`, main)!;
      if (question.kind === 'ordering') {
        const order = selectAll('.a-ranger li', section).map((item) => read(toString(item)));
        const solved = question.events.map(({ text }) => read(plainWords(text, quantities)));
        expect([...order].sort()).toEqual([...solved].sort());
        expect(order).not.toEqual(solved);
        for (const { year } of question.events) expect(toString(selectAll('.a-ranger', section)[0]!)).not.toContain(String(year));
      }
      if (question.kind === 'matching') {
        const right = selectAll('.paires-droite li', section).map((item) => read(toString(item)).replace(/^\w+\. /, ''));
        expect(right).not.toEqual(question.pairs.map((pair) => read(plainWords(pair.right, quantities))));
      }
      if (question.kind === 'choice') {
        // Options differ by their words only.
        const marks = selectAll('.propositions li', section).map(({ properties, children }) => [
          JSON.stringify(properties),
          children.flatMap((child) => (child.type === 'element' ? [child.tagName, JSON.stringify(child.properties)] : [])).join(),
        ]);
        expect(new Set(marks.map(String)).size).toBe(1);
      }
    }
  });

  test('is not in the index of the search, no more than the booklets', () => {
    const silent = corpus.lessons.flatMap(({ id, levels }) => [bookletPath(id), ...levels.map((level) => sheetPath(id, level.id))]);
    const heard = silent.filter((path) => select('main', pageTree(page(path)))!.properties.dataNosearch === undefined);
    expect(heard).toEqual([]);
  });

  test('in its airy form, stands for the sheet in no index', () => {
    for (const { lesson, level } of sheets) {
      const canonical = select('link[rel=canonical]', pageTree(page(dysPath(lesson.id, level.id))))!;
      expect(new URL(String(canonical.properties.href)).pathname).toBe(basePath() + sheetPath(lesson.id, level.id).slice(1));
    }
  });
});

const papers = corpus.lessons.flatMap((lesson) => [
  { path: lessonPath(lesson.id), lesson },
  { path: bookletPath(lesson.id), lesson },
]);

describe.runIf(papers.length > 0)('what a teacher is given', () => {
  test.each(papers)('$path tells every answer, and where its numbers come from', ({ path, lesson }) => {
    const main = select('main', pageTree(page(path)))!;
    const words = read(toString(main));
    const untold = lesson.questions.filter(({ answer }) => !words.includes(read(plainWords(answer, lesson.quantities))));
    expect(untold.map(({ id }) => id)).toEqual([]);
    const bare = selectAll('.corrige', main).filter((answer) => select('data', answer) && !select('.origines', answer));
    expect(bare.map((answer) => toString(answer).slice(0, 80))).toEqual([]);
  });
});

test('studies and ideas lead to their lessons, and lessons back to them', () => {
  for (const { id, text } of corpus.lessons) {
    const there = text.startsWith('idees/') ? `comprendre/${text.split('/')[1]}/` : `${text}/`;
    expect(page(`/${there}`)).toContain(`href="${basePath()}${lessonPath(id).slice(1)}"`);
    expect(page(lessonPath(id))).toContain(`href="${basePath()}${there}"`);
  }
});

/**
 * The quiz in the profile of QTI 1.2 that Common Cartridge 1.1 allows: multiple choice, multiple response, blank, essay.
 * It knows neither tolerance nor matching: a number is a blank with every writing accepted, a pair is a multiple choice.
 */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Quiz, QuizQuestion } from '../../model/quiz.ts';
import { acceptedNumbers } from '../accepted-numbers.ts';
import { feedbackOf, gridLines, html, paragraph, rankWords, statementOf, titleOf, xmlFile } from '../markup.ts';

export function assessment(quiz: Quiz): string {
  const fields = {
    cc_profile: 'cc.exam.v0p1',
    qmd_assessmenttype: 'Examination',
    qmd_scoretype: 'Percentage',
    qmd_feedbackpermitted: 'Yes',
  };
  return xmlFile(
    x(
      'questestinterop',
      { xmlns: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2' },
      x(
        'assessment',
        { ident: quiz.id, title: `${quiz.title}, ${quiz.levelName}` },
        metadata('qtimetadata', fields),
        x('section', { ident: `${quiz.id}-questions` }, ...quiz.questions.flatMap(itemsOf)),
      ),
    ) as Element,
  );
}

function itemsOf(question: QuizQuestion): Element[] {
  switch (question.kind) {
    case 'choice':
      return [choice(question)];
    case 'numeric':
      return [blank(question, acceptedNumbers(question))];
    case 'short':
      return [blank(question, question.accepted)];
    case 'matching':
      return pairs(
        question,
        question.pairs.map(({ left, right }) => [left, right]),
      );
    case 'ordering':
      return pairs(
        question,
        question.items.map((text, rank) => [text, rankWords(rank + 1)]),
      );
    case 'essay':
      return [essay(question)];
  }
}

function choice(question: QuizQuestion & { kind: 'choice' }): Element {
  const options = question.options.map((option, rank) => ({ ...option, ident: `r${rank + 1}` }));
  const right = options.filter((option) => option.right);
  const single = right.length === 1;
  const conditions = single
    ? [equal(right[0]!.ident)]
    : [x('and', {}, ...options.map(({ ident, right: isRight }) => (isRight ? equal(ident) : x('not', {}, equal(ident))))) as Element];
  return item(question, {
    ident: question.id,
    profile: single ? 'cc.multiple_choice.v0p1' : 'cc.multiple_response.v0p1',
    response: choices(single ? 'Single' : 'Multiple', options),
    rules: [
      ...(single
        ? options.map(({ ident }) =>
            x(
              'respcondition',
              { continue: 'Yes' },
              x('conditionvar', {}, equal(ident)),
              x('displayfeedback', { feedbacktype: 'Response', linkrefid: `retour-${ident}` }),
            ),
          )
        : []),
      score(conditions),
    ] as Element[],
    feedback: single ? options.map(({ ident, feedback }): [string, string] => [`retour-${ident}`, html(paragraph(feedback))]) : [],
  });
}

/** One multiple choice for each pair; the choices are all the right-hand sides, in the order of the alphabet. */
function pairs(question: QuizQuestion, list: [left: string, right: string][]): Element[] {
  const options = [...new Set(list.map(([, right]) => right))].sort().map((text, rank) => ({ ident: `r${rank + 1}`, text }));
  return list.map(([left, right], rank) =>
    item(question, {
      ident: `${question.id}-${rank + 1}`,
      profile: 'cc.multiple_choice.v0p1',
      part: left,
      shares: list.length,
      response: choices('Single', options),
      rules: [score([equal(options.find(({ text }) => text === right)!.ident)])],
    }),
  );
}

function blank(question: QuizQuestion, accepted: string[]): Element {
  return item(question, {
    ident: question.id,
    profile: 'cc.fib.v0p1',
    response: written('Few'),
    rules: [score(accepted.map((text) => equal(text)))],
  });
}

function essay(question: QuizQuestion & { kind: 'essay' }): Element {
  return item(question, {
    ident: question.id,
    profile: 'cc.essay.v0p1',
    response: written('Paragraph'),
    rules: [],
    more: gridLines(question),
  });
}

interface ItemParts {
  ident: string;
  profile: string;
  response: Element;
  rules: Element[];
  feedback?: [ident: string, markup: string][];
  /** What one of several items asks, under the statement they share. */
  part?: string;
  /** Among how many items the marks are shared. */
  shares?: number;
  /** Lines added to the answer. */
  more?: string[];
}

function item(question: QuizQuestion, { ident, profile, response, rules, feedback = [], part, shares = 1, more = [] }: ItemParts): Element {
  const essayed = profile === 'cc.essay.v0p1';
  const statement = [statementOf(question), ...(part ? [part] : [])].map(paragraph);
  const feedbacks: [string, string][] = [...feedback, ['corrige', html(...[feedbackOf(question), ...more].map(paragraph))]];
  return x(
    'item',
    { ident, title: titleOf(question) },
    x(
      'itemmetadata',
      {},
      metadata('qtimetadata', {
        cc_profile: profile,
        // Whole numbers: half marks count for one.
        cc_weighting: String(Math.max(1, Math.round((2 * question.points) / shares))),
        ...(essayed ? { qmd_scoringpermitted: 'Yes', qmd_computerscored: 'No' } : {}),
      }),
    ),
    x('presentation', {}, material(html(...statement)), response),
    x(
      'resprocessing',
      {},
      x('outcomes', {}, x('decvar', { varname: 'SCORE', vartype: 'Decimal', minvalue: '0', maxvalue: '100' })),
      x(
        'respcondition',
        { continue: 'Yes' },
        x('conditionvar', {}, x('other')),
        x('displayfeedback', { feedbacktype: 'Response', linkrefid: 'corrige' }),
      ),
      ...rules,
    ),
    ...feedbacks.map(([name, markup]) => x('itemfeedback', { ident: name }, x('flow_mat', {}, material(markup)))),
  ) as Element;
}

function choices(cardinality: 'Single' | 'Multiple', options: { ident: string; text: string }[]): Element {
  return x(
    'response_lid',
    { ident: 'reponse', rcardinality: cardinality },
    x('render_choice', {}, ...options.map(({ ident, text }) => x('response_label', { ident }, material(html(paragraph(text)))))),
  ) as Element;
}

function written(rows: 'Few' | 'Paragraph'): Element {
  const shape = rows === 'Few' ? { columns: '20', rows: '1' } : { columns: '80', rows: '15' };
  return x('response_str', { ident: 'reponse', rcardinality: 'Single' }, x('render_fib', { ...shape, prompt: 'Box' })) as Element;
}

const equal = (text: string): Element => x('varequal', { respident: 'reponse' }, text) as Element;

const score = (conditions: Element[]): Element =>
  x(
    'respcondition',
    { continue: 'No' },
    x('conditionvar', {}, ...conditions),
    x('setvar', { action: 'Set', varname: 'SCORE' }, '100'),
  ) as Element;

const material = (markup: string): Element => x('material', {}, x('mattext', { texttype: 'text/html' }, markup)) as Element;

function metadata(tag: string, fields: Record<string, string>): Element {
  return x(
    tag,
    {},
    ...Object.entries(fields).map(([label, entry]) => x('qtimetadatafield', {}, x('fieldlabel', label), x('fieldentry', entry))),
  ) as Element;
}

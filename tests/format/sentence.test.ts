import { describe, expect, test } from 'vitest';
import { counted, listed, number, paragraph, percent, plainText, points, ranked, say, sentenceHtml } from '../../src/format/sentence.ts';

// « _ » stands for U+00A0 and « ~ » for U+202F, so that spaces can be seen.
const visible = (text: string) => text.replace(/\u00A0/g, '_').replace(/\u202F/g, '~');

describe('numbers of a sentence', () => {
  test.each([
    [percent(34.0976), '34,1~%', 34.1],
    [percent(6, { signed: true }), '+6,0~%', 6],
    [percent(-21.608, { signed: true }), '−21,6~%', -21.6],
    [percent(2, { decimals: 0 }), '2~%', 2],
    [points(3.7), '3,7_points', 3.7],
    [points(1.5), '1,5_point', 1.5],
    [points(0.9), '0,9_point', 0.9],
    // Printed « 2,0 », hence plural.
    [points(1.96), '2,0_points', 2],
    [counted(0, 'site', 'sites'), '0_site', 0],
    [counted(1, 'site', 'sites'), '1_site', 1],
    [counted(2, 'site', 'sites'), '2_sites', 2],
    [counted(12090, 'salarié', 'salariés'), '12~090_salariés', 12090],
    [number(8.177, 1), '8,2', 8.2],
    [ranked(1), '1ᵉʳ', 1],
    [ranked(13), '13ᵉ', 13],
  ])('%o is shown as it is read', (shown, text, value) => {
    expect(visible(shown.text)).toBe(text);
    expect(shown.value).toBe(value);
  });

  test('a value that rounds to nothing has no sign', () => {
    expect(percent(-0.04, { signed: true })).toEqual({ value: 0, text: '0,0\u202F%' });
    expect(Object.is(percent(-0.04).value, -0)).toBe(false);
  });
});

test('a sentence is plain text, typeset', () => {
  expect(visible(plainText(say`L'emploi : ${percent(6, { signed: true })} (« oui »)`))).toBe('L’emploi_: +6,0~% («_oui_»)');
});

test('in HTML its numbers are data, its links are links, its words are escaped', () => {
  const sentence = say`Fin 2018 : ${percent(34.1)} <à> ${{ href: '/etudes/vitre/', text: "L'Étude & co" }}, ${ranked(1)} rang`;
  expect(visible(sentenceHtml(sentence))).toBe(
    'Fin 2018_: <data value="34.1">34,1~%</data> &lt;à&gt; <a href="/etudes/vitre/">L’Étude &amp; co</a>, <data value="1">1<sup>er</sup></data> rang',
  );
});

test('sentences hold sentences', () => {
  expect(plainText(say`Il ${say`varie de ${number(3)}`}.`)).toBe('Il varie de 3.');
});

test.each([
  [['a'], 'a'],
  [['a', 'b'], 'a et b'],
  [['a', 'b', 'c'], 'a, b et c'],
])('%j are listed as French lists', (parts, words) => {
  expect(plainText(listed(parts.map((part) => [part])))).toBe(words);
});

test('sentences follow one another in a paragraph', () => {
  expect(plainText(paragraph([say`Une.`, say`Deux.`]))).toBe('Une. Deux.');
});

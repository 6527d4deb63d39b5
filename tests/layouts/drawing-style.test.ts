import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawingStyle } from '../../src/layouts/drawing-style.ts';

const rulesOf = (...classes: string[]) => drawingStyle(new Set(classes)).split('\n');
const css = (name: string) => readFileSync(`src/styles/${name}.css`, 'utf8');

describe('the style sheet of a drawing that leaves the site', () => {
  test('has the rules its classes call for, and no other', () => {
    expect(rulesOf('chart-grid', 'origin')).toEqual([
      '.chart-grid line{stroke:#c3ccd2;stroke-width:1;vector-effect:non-scaling-stroke}',
      '.chart-grid .origin{stroke:#15202b}',
    ]);
    expect(drawingStyle(new Set())).toBe('');
  });

  test('spreads lists of selectors, which drawing programs do not read', () => {
    expect(rulesOf('chart-labels', 'landmark').filter((rule) => rule.includes('.landmark'))).toEqual([
      '.chart-labels .landmark{font-weight:400}',
      '.chart-labels .landmark{fill:#4a5763}',
    ]);
  });

  test('gives each series its colour, set on its class', () => {
    const rules = rulesOf('chart-lines', 'serie-3');
    expect(rules).toContain('.chart-lines path.serie-3{stroke:#c4831f}');
    expect(rules).toContain('.chart-lines circle.serie-3{fill:#c4831f}');
    expect(rules).toContain('.chart-lines .serie-3{stroke-dasharray:9 3}');
  });

  test('names the fonts it was drawn for, then those a reader is likely to have', () => {
    expect(rulesOf('chart').at(-1)).toContain("font-family:Archivo, 'Archivo Variable', Arial, Helvetica, sans-serif");
    expect(drawingStyle(new Set(['chart-sheet', 'title']))).toContain("font-family:'Bricolage Grotesque',");
  });

  test('leaves out exceptions that concern nothing drawn', () => {
    expect(rulesOf('chart-bars')).toEqual(['.chart-bars rect{fill:#6e7c87;stroke:none}']);
    expect(rulesOf('chart-bars', 'secondary')[0]).toBe('.chart-bars rect:not(.secondary){fill:#6e7c87;stroke:none}');
  });

  test('is settled for every class of charts.css: no variable, no list, no address, no size of a page', () => {
    const every = new Set([...css('charts').matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name!));
    const rules = drawingStyle(every);
    expect(rules.split('\n').length).toBeGreaterThan(60);
    expect(rules).not.toMatch(/var\(|:is\(|url\(|@|display|cursor/);
    expect(rules).not.toContain('--');
  });
});

test('the PNG image is prepared with the light values of the tokens', () => {
  const stage = /^:root,\n\.figure-stage \{([^}]*)\}/m.exec(css('tokens').split('@media')[0]!)![1]!;
  const used = new Set([...drawingRules().matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name!));
  for (const name of used) if (!['--titre', '--outil', '--couleur'].includes(name)) expect(stage).toContain(`${name}: #`);
});

/** Rules of charts.css for the inside of drawings, as written. */
function drawingRules(): string {
  return [...css('charts').matchAll(/^\.chart[^{}]*\{[^{}]*^\}/gm)].map(([rule]) => rule).join('\n');
}

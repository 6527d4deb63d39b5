import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// The build runs from the project's root.
const [charts, maps, tokens] = ['charts', 'maps', 'tokens'].map((name) =>
  readFileSync(join(process.cwd(), `src/styles/${name}.css`), 'utf8'),
) as [string, string, string];

/** Properties a drawing outside the site keeps; size and place are its own affair. */
const KEPT = /^(?:fill|stroke|font|paint-order|vector-effect|letter-spacing|opacity|overflow)/;

// A file names the fonts it was drawn for and those its reader is likely to have: it may load nothing.
const FONTS: Record<string, string> = {
  '--titre': "'Bricolage Grotesque', 'Bricolage Grotesque Variable', Arial, Helvetica, sans-serif",
  '--outil': "Archivo, 'Archivo Variable', Arial, Helvetica, sans-serif",
};

interface Rule {
  selector: string;
  declarations: [property: string, value: string][];
}

/**
 * Style sheet of a drawing that leaves the site: the rules of charts.css and maps.css that its classes call for, on light paper,
 * without `var()`, `:is()` or media, which drawing programs do not read.
 * @param classes those of the drawing’s elements
 */
export function drawingStyle(classes: Set<string>): string {
  return RULES.flatMap(({ selector, declarations }) => {
    const named = vacuous(selector, classes);
    if (!(named.match(/\.[\w-]+/g) ?? []).every((name) => classes.has(name.slice(1)))) return [];
    const kept = declarations.filter(([property]) => KEPT.test(property));
    return kept.length === 0 ? [] : `${named}{${kept.map(([property, value]) => `${property}:${settled(value, selector)}`).join(';')}}`;
  }).join('\n');
}

// Rules outside any media or container start and end a line, as Prettier writes them.
const RULES: Rule[] = [...(charts + maps).replace(/\/\*.*?\*\//gs, '').matchAll(/^(\.(?:chart|carte)[^{}]*)\{([^{}]*)^\}/gm)].flatMap(
  ([, selectors, body]) => {
    const declarations = body!
      .split(';')
      .map((line) => line.trim().split(/:\s+/s) as [string, string])
      .filter(([property]) => property);
    return spread(selectors!.replace(/\s+/g, ' ').trim()).map((selector) => ({ selector, declarations }));
  },
);

const LIGHT = new Map([...tokens.split('@media')[0]!.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]));

/** « .a :is(b, c), d » → « .a b », « .a c », « d ». */
function spread(selectors: string): string[] {
  const parts = selectors.split(/,\s*(?![^()]*\))/);
  return parts.flatMap((selector) => {
    const list = /:is\(([^()]*)\)/.exec(selector);
    if (!list) return [selector];
    return list[1]!.split(/,\s*/).flatMap((one) => spread(selector.replace(list[0], one)));
  });
}

/** Without the `:not(.x)` that exclude nothing here. */
function vacuous(selector: string, classes: Set<string>): string {
  return selector.replace(/:not\(\.([\w-]+)\)/g, (whole, name: string) => (classes.has(name) ? whole : ''));
}

/** A value with its tokens replaced; a property such as `--couleur` is the one set on a class the selector names. */
function settled(value: string, selector: string): string {
  return value.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => {
    const known = FONTS[name] ?? LIGHT.get(name);
    if (known) return known;
    const setter = RULES.find(
      (rule) => selector.includes(rule.selector.split(' ').at(-1)!) && rule.declarations.some(([property]) => property === name),
    );
    const found = setter?.declarations.find(([property]) => property === name)?.[1];
    if (!found) throw new RangeError(`charts.css ou maps.css : ${whole} n’a pas de valeur sur papier clair`);
    return settled(found, selector);
  });
}

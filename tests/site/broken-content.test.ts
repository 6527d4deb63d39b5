import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSite } from './build-site.ts';

const FAULTS = [
  {
    name: 'a source nobody declares',
    file: 'territoires/cognac.yaml',
    spoil: (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replace(/\n( +)source: \S+/, '\n$1source: source-jamais-vue')),
    says: /« source-jamais-vue »/,
  },
  {
    name: 'malformed YAML',
    file: 'territoires/cognac.yaml',
    spoil: (path: string) => appendFileSync(path, '\ncle: "jamais fermée\n'),
    says: /ligne \d+ : YAML illisible/,
  },
  {
    name: 'malformed MDX',
    file: 'etudes/cognac.mdx',
    spoil: (path: string) => appendFileSync(path, '\n\nUn chiffre <Chiffre id="chomage"\n'),
    says: /ligne \d+ : MDX illisible/,
  },
];

describe.each(FAULTS)('content with $name', ({ name, file, spoil, says }) => {
  it('is refused in French, with its place and no stack', async () => {
    const content = resolve('.cache/site-tests/contenu');
    rmSync(content, { recursive: true, force: true });
    cpSync('content', content, { recursive: true });
    spoil(join(content, file));
    const { code, output } = await buildSite(`fautif-${name.replaceAll(' ', '-')}`, { CONTENT_DIR: content });
    expect(code).not.toBe(0);
    expect(output).toContain(`content/${file}`);
    expect(output).toMatch(says);
    expect(output).toContain('→');
    expect(output).not.toMatch(/^\s+at |node_modules|\.ts:\d+/m);
  });
});

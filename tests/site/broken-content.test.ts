import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite, type Built } from './build-site.ts';

const FAULTS = [
  {
    name: 'a source nobody declares',
    file: 'territoires/cognac.yaml',
    spoil: (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replace(/\n( +)source: \S+/, '\n$1source: source-jamais-vue')),
    says: /« source-jamais-vue »/,
  },
  {
    name: 'malformed YAML',
    file: 'territoires/vitre.yaml',
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

describe('a build of content with several faults', () => {
  let built: Built;
  beforeAll(async () => {
    const content = resolve('.cache/site-tests/contenu');
    rmSync(content, { recursive: true, force: true });
    cpSync('content', content, { recursive: true });
    for (const { file, spoil } of FAULTS) spoil(join(content, file));
    built = await buildSite('fautif', { CONTENT_DIR: content });
  });

  it('is refused, without a stack', () => {
    expect(built.code).not.toBe(0);
    expect(built.output).not.toMatch(/^\s+at |node_modules|\.ts:\d+/m);
  });

  it.each(FAULTS)('names $name in French, with its place and what to do', ({ file, says }) => {
    const said = built.output.split('\n\n').find((part) => part.startsWith(`content/${file}\n`));
    expect(said).toMatch(says);
    expect(said).toContain('→');
  });
});

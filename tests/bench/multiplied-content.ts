import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';

/** A copy of `content/` whose studies are repeated, under ids and numbers of their own, until there are `count`. */
export function multiplyStudies(count: number): string {
  const folder = resolve(`.cache/bench/contenu-${count}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync('content', folder, { recursive: true });
  const studies = globSync('content/etudes/[!_]*.mdx')
    .sort()
    .map((file) => ({ id: basename(file, '.mdx'), text: readFileSync(file, 'utf8') }));
  for (let number = studies.length; number < count; number += 1) {
    const { id, text } = studies[number % studies.length]!;
    // Numbers of the real ones stop at nine.
    const copy = text.replace(/^numero: \d+$/m, `numero: ${10 + number}`).replace(/^titre: "(.*)"$/m, `titre: "$1 ${number}"`);
    writeFileSync(resolve(folder, `etudes/${id}-${number}.mdx`), copy);
  }
  return folder;
}

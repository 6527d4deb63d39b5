/** What search engines, and those who read link after link, find: titles, descriptions, words of links, texts in Markdown. */
import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { outputFolder } from '../../src/commands/deployment.ts';
import { headersOf } from '../../src/deploy/headers.ts';
import { UNKNOWN } from '../../src/editions/content-type.ts';
import { elements, filesOf, readPages } from './built.ts';
import { isMoulded } from './moulds.ts';

const pages = readPages();
const found = pages.filter(({ html }) => !html.includes('<meta name="robots"'));

const plain = (html: string) =>
  html
    .replace(/&#x26;|&amp;/g, '&')
    .replace(/&#x3C;|&lt;/g, '<')
    .replace(/&#39;|&#x27;/g, "'")
    .replace(/&quot;|&#34;/g, '"');
const titleOf = (html: string) => plain(/<title>([^<]*)/.exec(html)?.[1] ?? '');
const descriptionOf = (html: string) => plain(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '');

describe('what search engines show of a page', () => {
  // Figures made to be framed ask not to be found, and keep their finding whole as a title.
  it('is a title of 25 to 70 signs and a description of 70 to 165, whole sentences', () => {
    const wrong = found.flatMap(({ path, html }) => {
      const [title, description] = [titleOf(html), descriptionOf(html)];
      return [
        ...(title.length < 25 || title.length > 70 ? [`${path} : titre de ${title.length} signes, « ${title} »`] : []),
        ...(description.length < 70 || description.length > 165
          ? [`${path} : description de ${description.length} signes, « ${description} »`]
          : []),
        ...(/[.?!…]$/.test(description) ? [] : [`${path} : description qui ne finit pas, « ${description} »`]),
      ];
    });
    expect(wrong).toEqual([]);
    expect(found.length).toBeGreaterThan(400);
  });

  it('is said of no other page', () => {
    for (const said of [titleOf, descriptionOf]) {
      const by = Map.groupBy(pages, ({ html }) => said(html));
      expect(
        [...by].filter(([, same]) => same.length > 1).map(([words, same]) => `${words} : ${same.map(({ path }) => path).join(', ')}`),
      ).toEqual([]);
    }
  });

  it('leads to one heading that says where one is', () => {
    const headings = found.map(({ path, html }) => ({ path, count: html.match(/<h1[\s>]/g)?.length ?? 0 }));
    expect(headings.filter(({ count }) => count !== 1)).toEqual([]);
  });
});

/** Labels that tell nothing to who goes from link to link. */
const VAGUE =
  /^(?:cliquez|cliquer)?\s*(?:ici|là|lire|voir|plus|lien|ce lien|page|cette page|(?:lire )?la suite|en savoir plus|en lire plus)?$/i;

describe('words of links', () => {
  // Of hundreds of pages of one mould, the first says as much as all.
  const read = pages.filter((page) => !isMoulded(page) || page === pages.find((other) => other.kind === page.kind && isMoulded(other)));
  const wordsOf = (link: Element) =>
    String(link.properties['ariaLabel'] ?? toString(link))
      .replace(/\s+/g, ' ')
      .trim();

  it('say where they lead', () => {
    const vague = read.flatMap(({ path, tree }) =>
      // Marks of a map lead where the list beside it does, and are hidden from those who hear the page.
      elements(tree)
        .filter(({ tagName, properties }) => tagName === 'a' && properties.href !== undefined && properties.ariaHidden !== 'true')
        .map(wordsOf)
        .filter((words) => VAGUE.test(words))
        .map((words) => `${path} « ${words} »`),
    );
    expect(vague).toEqual([]);
  });

  // In a list or a table, what stands beside a name tells two places of that name apart; a reference names a source, of which
  // several facts are drawn; an underlined term leads to the glossary wherever it is.
  it('in a paragraph, lead to one page of the site only', () => {
    const torn = read.flatMap(({ path, tree }) => {
      const links = elements(tree)
        .filter(({ tagName }) => tagName === 'main')
        .flatMap((main) => selectAll('p a[href^="/"]:not(.terme):not(.reference a)', main))
        .filter((link) => !/^.+, (?:\d{4}|s\.\sd\.)$/.test(wordsOf(link)));
      const targets = Map.groupBy(links, (link) => wordsOf(link).toLocaleLowerCase('fr-FR'));
      return [...targets]
        .map(([words, same]) => [words, [...new Set(same.map(({ properties }) => String(properties['href'])))]] as const)
        .filter(([, addresses]) => addresses.length > 1)
        .map(([words, addresses]) => `${path} « ${words} » : ${addresses.join(', ')}`);
    });
    expect(torn).toEqual([]);
  });
});

describe('texts in Markdown', () => {
  const offered = pages.filter(({ html }) => html.includes('type="text/markdown"'));
  const words = (text: string) => text.replace(/\s+/g, ' ').trim();

  it('are there for every study and every text across them, and named by llms.txt', () => {
    const texts = pages.filter(({ kind }) => ['etude', 'idee', 'levier', 'facteur', 'sorte'].includes(kind));
    expect(texts.filter((page) => !offered.includes(page)).map(({ path }) => path)).toEqual([]);
    const index = readFileSync(join(outputFolder(), 'llms.txt'), 'utf8');
    for (const { file } of offered) {
      expect(existsSync(join(outputFolder(), file.replace('.html', '.md'))), file).toBe(true);
      expect(index).toContain(file.replace('.html', '.md'));
    }
  });

  it('read back, say every paragraph, define every note and give every table of their pages', () => {
    for (const { file, tree, kind } of offered.filter(({ kind }) => kind !== 'page')) {
      const markdown = readFileSync(join(outputFolder(), file.replace('.html', '.md')), 'utf8');
      const { html } = markdownToHtml(markdown, { features: { smartPunctuation: false, gfm: true } });
      const said = words(plain(html.replace(/<sup[^>]*><a .*?<\/sup>/g, '').replace(/<[^>]+>/g, '')));
      const main = elements(tree).find(({ tagName }) => tagName === 'main')!;
      const paragraphs = selectAll('.alinea > p', main).map((paragraph) =>
        words(
          paragraph.children
            .map((child) => (child.type === 'element' && [child.properties.className].flat().includes('appel') ? '' : toString(child)))
            .join(''),
        ),
      );
      expect(
        paragraphs.filter((paragraph) => !said.includes(paragraph)),
        file,
      ).toEqual([]);
      const [called, defined] = [/\[\^(\d+)\](?!:)/g, /^\[\^(\d+)\]:/gm].map(
        (note) => new Set([...markdown.matchAll(note)].map(([, n]) => n)),
      );
      expect(
        [...called!].filter((note) => !defined!.has(note)),
        file,
      ).toEqual([]);
      expect(defined!.size, file).toBe(called!.size);
      expect(html.match(/<table>/g)?.length ?? 0, file).toBeGreaterThanOrEqual(selectAll('table.figure-table', main).length);
      expect(kind === 'etude' ? paragraphs.length : 20, file).toBeGreaterThan(15);
    }
  });
});

describe('what a host is told of the built site', () => {
  it('is the type of every file, but the pieces of the search index', () => {
    const untyped = filesOf().filter((file) => headersOf(file)['Content-Type'] === UNKNOWN);
    expect(untyped.filter((file) => !/^pagefind\/.+\.(?:pf_index|pf_meta|pagefind)$/.test(file))).toEqual([]);
  });

  it('is the policy each page says itself, and who may frame it', () => {
    const differing = pages.flatMap(({ file, html }) => {
      const own = plain(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '');
      const [said, framed] = headersOf(file)['Content-Security-Policy']!.split('; frame-ancestors ');
      // The page of the search and those that search have one policy more; a header may allow what the page then refuses.
      return own === said || own === said!.replace(" 'wasm-unsafe-eval'", '') ? (framed ? [] : [file]) : [`${file} : ${own}`];
    });
    expect(differing).toEqual([]);
  });
});

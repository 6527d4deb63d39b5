import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputFolder } from '../../src/commands/deployment.ts';
import { elements, readPages } from './built.ts';
import { lookedAt } from './moulds.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());
const pages = readPages();

describe('built HTML', () => {
  it.each(lookedAt(pages))('$path is valid', async ({ file }) => {
    const { results } = await validator.validateFile(join(outputFolder(), file));
    const messages = results.flatMap((result) => result.messages);
    expect(messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} : ${message}`)).toEqual([]);
  });

  it('has no style attribute, no inline script or style, no event handler', () => {
    const inline = pages.flatMap(({ path, tree }) =>
      elements(tree).flatMap(({ tagName, properties, children }) => {
        const handlers = Object.keys(properties).filter((name) => name === 'style' || /^on[A-Za-z]/.test(name));
        const isInline = tagName === 'style' || (tagName === 'script' && children.length > 0 && properties.type !== 'application/ld+json');
        return [...handlers.map((name) => `${path} <${tagName} ${name}>`), ...(isInline ? [`${path} <${tagName}>`] : [])];
      }),
    );
    expect(inline).toEqual([]);
  });

  it('declares its language and a security policy without unsafe-inline', () => {
    for (const { path, tree } of pages) {
      const all = elements(tree);
      expect(all.find(({ tagName }) => tagName === 'html')?.properties.lang, path).toBe('fr');
      const policy = String(
        all.find(
          ({ properties }) =>
            [properties.httpEquiv].flat().includes('content-security-policy') ||
            /content-security-policy/i.test(String(properties.httpEquiv)),
        )?.properties.content,
      );
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).not.toContain('unsafe-inline');
      expect(policy.includes('wasm-unsafe-eval'), path).toBe(all.some(({ properties }) => properties.dataRecherche === 'champ'));
    }
  });
});

import type { Page } from 'playwright-core';

/**
 * Signs of a page drawn with a font of the machine, with what asks for them. Each way of setting text (family, slant,
 * weight, case) is asked once for all the signs it sets: asked of each element, a study takes a thousand questions.
 */
export async function strangers(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const specimens = new Map<string, { element: HTMLElement; signs: Set<string> }>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement!;
      if (parent.closest('script, style, template, noscript')) continue;
      const { fontFamily, fontStyle, fontWeight, fontStretch, fontVariant, textTransform } = getComputedStyle(parent);
      const way = { fontFamily, fontStyle, fontWeight, fontStretch, fontVariant, textTransform };
      const key = Object.values(way).join(' | ');
      const known = specimens.get(key) ?? { element: document.createElement('p'), signs: new Set() };
      specimens.set(key, known);
      Object.assign(known.element.style, way);
      known.element.dataset['specimen'] = key;
      for (const sign of texts.currentNode.textContent!.normalize('NFC')) if (sign.trim()) known.signs.add(sign);
    }
    for (const { element, signs } of specimens.values()) element.textContent = [...signs].join(' ');
    document.body.append(...[...specimens.values()].map(({ element }) => element));
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '[data-specimen]' });
  const found = nodeIds.map(async (nodeId) => {
    const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
    const strange = fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName, glyphCount }) => `${familyName} × ${glyphCount}`);
    if (strange.length === 0) return [];
    const { outerHTML } = await devtools.send('DOM.getOuterHTML', { nodeId });
    return [`${strange.join(', ')} : ${outerHTML}`];
  });
  const strange = (await Promise.all(found)).flat();
  await devtools.detach();
  await page.evaluate(() => document.querySelectorAll('[data-specimen]').forEach((specimen) => specimen.remove()));
  return strange;
}

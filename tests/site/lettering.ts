import type { Page } from 'playwright-core';

/** One way a page sets text: family, slant, weight, case. */
interface Way {
  style: Record<string, string>;
  signs: string;
}

/** Ways of setting text, with the style sheets they come with → signs seen well drawn. Pages share most of both. */
const drawn = new Map<string, Set<string>>();

/** Signs of a page that a font of the machine draws, or none does, each with the way it is set. */
export async function badlyDrawn(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const { sheets, ways } = await page.evaluate(collect);
  const asked = ways.flatMap(({ style, signs }) => {
    const key = JSON.stringify([sheets, style]);
    const known = drawn.get(key) ?? new Set<string>();
    drawn.set(key, known);
    const unseen = [...signs].filter((sign) => !known.has(sign));
    return unseen.length > 0 ? [{ known, way: { style, signs: unseen.join('') } }] : [];
  });
  if (asked.length === 0) return [];
  const fresh = asked.map(({ way }) => way);
  const found = [...(await strangers(page, fresh)), ...(await page.evaluate(missing, fresh))];
  if (found.length === 0) for (const { known, way } of asked) for (const sign of way.signs) known.add(sign);
  return found;
}

/** Runs in the page. */
function collect(): { sheets: string; ways: Way[] } {
  const ways = new Map<string, { style: Record<string, string>; signs: Set<string> }>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement!;
    if (parent.closest('script, style, template, noscript')) continue;
    const { fontFamily, fontStyle, fontWeight, fontStretch, fontVariant, textTransform } = getComputedStyle(parent);
    const style = { fontFamily, fontStyle, fontWeight, fontStretch, fontVariant, textTransform };
    const key = Object.values(style).join(' | ');
    const known = ways.get(key) ?? { style, signs: new Set<string>() };
    ways.set(key, known);
    for (const sign of texts.currentNode.textContent!.normalize('NFC')) if (sign.trim()) known.signs.add(sign);
  }
  return {
    sheets: [...document.styleSheets].map(({ href }) => href).join(' '),
    ways: [...ways.values()].map(({ style, signs }) => ({ style, signs: [...signs].join('') })),
  };
}

/** Each way is asked once for all the signs it sets: asked of each element, a study takes a thousand questions. */
async function strangers(page: Page, ways: Way[]): Promise<string[]> {
  await page.evaluate((ways) => {
    for (const { style, signs } of ways) {
      const specimen = document.createElement('p');
      Object.assign(specimen.style, style);
      specimen.dataset['specimen'] = Object.values(style).join(' | ');
      specimen.textContent = [...signs].join(' ');
      document.body.append(specimen);
    }
  }, ways);
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

/**
 * Runs in the page. Where no font has a sign, Chromium draws the first font's « missing » box and counts it as that font's:
 * only its picture gives it away.
 */
function missing(ways: Way[]): string[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const picture = (font: string, sign: string) => {
    canvas.clearRect(0, 0, 80, 80);
    canvas.font = font;
    canvas.fillText(sign, 10, 55);
    return new Uint32Array(canvas.getImageData(0, 0, 80, 80).data.buffer);
  };
  return ways.flatMap(({ style, signs }) => {
    const font = `${style['fontStyle']} 40px ${style['fontFamily']}`;
    const unassigned = picture(font, '\u{10FFFD}');
    const boxes = [...signs].filter((sign) => picture(font, sign).every((pixel, i) => pixel === unassigned[i]));
    return boxes.length > 0 ? [`sans dessin, ${boxes.join(' ')} : ${font}`] : [];
  });
}

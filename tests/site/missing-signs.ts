import type { Page } from 'playwright-core';

/**
 * Signs of a page that no font can draw, with the families they are asked of. Chromium then draws the
 * first font's « missing » box and counts it as that font's: only its picture gives it away.
 */
export function missingSigns(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const signs = new Map<string, Set<string>>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { fontFamily, fontStyle } = getComputedStyle(texts.currentNode.parentElement!);
      const font = `${fontStyle} 40px ${fontFamily}`;
      const known = signs.get(font) ?? new Set();
      for (const sign of texts.currentNode.textContent!.normalize('NFC')) if (sign.trim()) known.add(sign);
      signs.set(font, known);
    }
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const picture = (font: string, sign: string) => {
      canvas.clearRect(0, 0, 80, 80);
      canvas.font = font;
      canvas.fillText(sign, 10, 55);
      return new Uint32Array(canvas.getImageData(0, 0, 80, 80).data.buffer);
    };
    return [...signs].flatMap(([font, known]) => {
      const unassigned = picture(font, '\u{10FFFD}');
      const missing = [...known].filter((sign) => picture(font, sign).every((pixel, i) => pixel === unassigned[i]));
      return missing.length > 0 ? [`${missing.join(' ')} : ${font}`] : [];
    });
  });
}

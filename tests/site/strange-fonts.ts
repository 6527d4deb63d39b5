import type { Page } from 'playwright-core';

interface Node {
  nodeId: number;
  nodeType: number;
  nodeName: string;
  nodeValue: string;
  children?: Node[];
}

const hasText = (node: Node) => (node.children ?? []).some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue.trim() !== '');
const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];

/** Texts of a page drawn, be it for one sign, with a font of the machine. */
export async function strangers(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = (await devtools.send('DOM.getDocument', { depth: -1 })) as { root: Node };
  const found = flat(root)
    .filter(hasText)
    .map(async (node) => {
      const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId: node.nodeId });
      const strange = fonts
        .filter(({ isCustomFont }) => !isCustomFont)
        .map(({ familyName, glyphCount }) => `${familyName} × ${glyphCount}`);
      const text = node.children!.map(({ nodeValue }) => nodeValue.trim()).join(' ');
      return strange.length > 0 ? [`<${node.nodeName.toLowerCase()}> ${strange.join(', ')} : ${text.slice(0, 80)}`] : [];
    });
  return (await Promise.all(found)).flat();
}

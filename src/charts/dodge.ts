/**
 * Moves stacked labels apart as little as their order allows.
 * `[{ at: 10, height: 16 }, { at: 14, height: 16 }]` → `[4, 20]`: centres, in the order given.
 * Neighbours that touch form a block, which settles on the mean of what its members want.
 */
export function dodge(labels: { at: number; height: number }[], from: number, to: number): number[] {
  const order = labels.map((_, i) => i).sort((a, b) => labels[a]!.at - labels[b]!.at || a - b);
  const blocks: { members: number[]; height: number; top: number }[] = [];
  for (const i of order) {
    let block = settle([i]);
    for (let above = blocks.at(-1); above && above.top + above.height > block.top; above = blocks.at(-1)) {
      blocks.pop();
      block = settle([...above.members, ...block.members]);
    }
    blocks.push(block);
  }
  const centres: number[] = [];
  for (const block of blocks) {
    let top = block.top;
    for (const i of block.members) {
      centres[i] = top + labels[i]!.height / 2;
      top += labels[i]!.height;
    }
  }
  return centres;

  function settle(members: number[]) {
    let height = 0;
    let wanted = 0;
    for (const i of members) {
      wanted += labels[i]!.at - labels[i]!.height / 2 - height;
      height += labels[i]!.height;
    }
    return { members, height, top: Math.max(from, Math.min(wanted / members.length, to - height)) };
  }
}

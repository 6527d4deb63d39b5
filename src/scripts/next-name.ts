/**
 * Rank of the next name that begins with what was typed, accents and case aside, −1 if none; a word inside a name comes
 * second, so that « 2015 » finds « 1ᵉʳ trimestre 2015 ». Names are gone round from the one at `from`, which itself counts
 * while its own letters are being typed; one letter typed again and again goes from name to name.
 */
export function nextName(names: readonly string[], typed: string, from: number): number {
  const again = [...typed].every((letter) => letter === typed[0]);
  const sought = folded(again ? typed[0]! : typed);
  const start = Math.max(0, again ? from + 1 : from);
  const round = names.map((_, i) => (start + i) % names.length);
  const first = round.find((i) => folded(names[i]!).startsWith(sought));
  return first ?? round.find((i) => folded(names[i]!).includes(` ${sought}`)) ?? -1;
}

function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[-’'\s]+/g, ' ')
    .toLowerCase();
}

/** Letters that follow each other within this belong to one name, in milliseconds. */
const PAUSE = 1000;

/** Gathers the letters of a name as they are typed; null for a key that is no letter of a name. */
export function typist(): (event: KeyboardEvent) => string | null {
  let typed = '';
  let last = -Infinity;
  return ({ key, timeStamp }) => {
    if (timeStamp - last > PAUSE) typed = '';
    // A space alone scrolls the page.
    if ([...key].length !== 1 || (key === ' ' && typed === '')) return null;
    last = timeStamp;
    typed += key;
    return typed;
  };
}

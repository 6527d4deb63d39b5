/** The list of what is chosen, in its order, with buttons to move and to take out. */
import { type Piece, keyOf } from '../../model/composition.ts';

export type Move = 'up' | 'down' | 'out';

export interface ListedPiece {
  piece: Piece;
  /** « Question : combien de… » */
  label: string;
}

/** @param moved is told which piece moved where; the list is then drawn again, and focus put back */
export function drawChosen(list: HTMLOListElement, pieces: ListedPiece[], moved: (rank: number, move: Move) => void): void {
  list.replaceChildren(
    ...pieces.map(({ piece, label }, rank) => {
      const item = document.createElement('li');
      item.dataset['piece'] = `${piece.lesson}:${keyOf(piece)}`;
      const words = document.createElement('span');
      words.textContent = label;
      item.append(
        words,
        button('up', `Monter\u00A0: ${label}`, '↑', rank === 0, () => moved(rank, 'up')),
        button('down', `Descendre\u00A0: ${label}`, '↓', rank === pieces.length - 1, () => moved(rank, 'down')),
        button('out', `Retirer\u00A0: ${label}`, '×', false, () => moved(rank, 'out')),
      );
      return item;
    }),
  );
}

function button(move: Move, name: string, sign: string, disabled: boolean, act: () => void): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: sign, title: name });
  // Not `disabled`: the focus of who presses it once too often would be lost.
  made.ariaDisabled = String(disabled);
  made.dataset['move'] = move;
  made.setAttribute('aria-label', name);
  made.addEventListener('click', () => {
    if (!disabled) act();
  });
  return made;
}

/** Puts the focus back on the button that moved a piece, or on the same of the piece that took its place. */
export function focusMoved(list: HTMLOListElement, rank: number, move: Move): void {
  list.children[Math.min(rank, list.children.length - 1)]?.querySelector<HTMLButtonElement>(`[data-move=${move}]`)?.focus();
}

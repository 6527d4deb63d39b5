/** Heads of a table marked `data-tri` become buttons that sort its rows; without script the table keeps its order. */
class SortTable extends HTMLElement {
  connectedCallback(): void {
    for (const head of this.querySelectorAll<HTMLTableCellElement>('th[data-tri]')) {
      if (head.querySelector('button')) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => this.sort(head));
    }
  }

  /** Again on the same head: the other way round. Rows without a value stay last both ways. */
  private sort(head: HTMLTableCellElement): void {
    const upward = head.getAttribute('aria-sort') !== 'ascending';
    const body = this.querySelector('tbody')!;
    const rows = [...body.rows].map((row) => ({ row, key: keyOf(row.cells[head.cellIndex]!, head.dataset.tri === 'nombre') }));
    rows.sort((a, b) => Number(a.key === null) - Number(b.key === null) || (upward ? 1 : -1) * compare(a.key, b.key));
    for (const other of this.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', upward ? 'ascending' : 'descending');
    body.append(...rows.map(({ row }) => row));
  }
}

type Key = string | number | null;

const order = new Intl.Collator('fr-FR', { numeric: true, sensitivity: 'base' });

const compare = (a: Key, b: Key): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : order.compare(String(a ?? ''), String(b ?? ''));

/** A number is read from `<data>`, which has no French separators. */
function keyOf(cell: HTMLTableCellElement, numeric: boolean): Key {
  if (!numeric) return cell.textContent.trim();
  const data = cell.querySelector('data');
  return data ? Number(data.value) : null;
}

customElements.define('sort-table', SortTable);

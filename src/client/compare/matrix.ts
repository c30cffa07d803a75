import type { Words } from '../../text/words.ts';
import { filterWords } from '../frame/filter-words.ts';
import { isFound, showStatus, startFilters, type Choices } from '../frame/filters.ts';

/**
 * The table of all wards × all indicators: columns by goal, rows by ward, rows in the order of one column.
 * Rows stay within their fiscal year; a row without a common number comes last, in its usual place.
 */
export async function startMatrix(): Promise<void> {
  const table = document.querySelector<HTMLTableElement>('table[data-matrix]');
  if (!table) return;
  const words = await filterWords();
  const usual = [...table.tBodies].map((body) => [...body.rows].slice(1));
  for (const button of table.querySelectorAll<HTMLButtonElement>('button[data-sort]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      chooseOrder(button.dataset['sort'] ?? '');
    });
  }
  startFilters((choices) => {
    showColumns(table, choices);
    const shown = [...table.tBodies].map((body, index) =>
      showRows(body, usual[index] ?? [], choices),
    );
    showOrder(table, choices);
    const columns = table.querySelectorAll('thead th[data-column]:not([hidden])').length;
    const wards = shown.reduce((sum, count) => sum + count, 0);
    showStatus(words.compareShown(wards, columns) + orderText(words, table, choices));
  });
}

/** The first press sorts from the largest, the second from the smallest, the third not at all. */
function chooseOrder(column: string): void {
  const sort = document.querySelector<HTMLInputElement>('input[name="sort"]');
  const order = document.querySelector<HTMLInputElement>('input[name="order"]');
  if (!sort || !order) return;
  const isChosen = sort.value === column;
  const next = !isChosen ? 'falling' : order.value === 'falling' ? 'rising' : '';
  sort.value = next === '' ? '' : column;
  order.value = next;
  order.dispatchEvent(new Event('change', { bubbles: true }));
}

function showColumns(table: HTMLTableElement, choices: Choices): void {
  const goals = new URLSearchParams(choices.getAll('goal').map((goal) => ['goal', goal]));
  for (const cell of table.querySelectorAll<HTMLElement>('[data-column]'))
    cell.hidden = !isFound(cell.dataset, goals);
  const columns = table.querySelectorAll('thead th:not([hidden])').length;
  for (const head of table.querySelectorAll<HTMLTableCellElement>('.matrix-group th'))
    head.colSpan = columns;
}

/** Returns how many rows of a year are shown. */
function showRows(
  body: HTMLTableSectionElement,
  usual: readonly HTMLTableRowElement[],
  choices: Choices,
): number {
  const wards = new URLSearchParams(choices.getAll('ward').map((ward) => ['ward', ward]));
  for (const row of usual) row.hidden = !isFound(row.dataset, wards);
  const numbers = usual.map((row) => numberOf(row, choices.get('sort') ?? ''));
  const order = inOrder(numbers, choices.get('order') === 'rising');
  body.append(...order.flatMap((index) => usual[index] ?? []));
  const shown = usual.filter(({ hidden }) => !hidden).length;
  body.hidden = shown === 0;
  return shown;
}

function numberOf(row: HTMLTableRowElement, column: string): number | null {
  const cell = [...row.cells].find(({ dataset }) => dataset['column'] === column);
  const text = cell?.dataset['number'];
  return text === undefined ? null : Number(text);
}

/** The places of numbers in order; null comes last whichever way the order runs, and equals keep their places. */
export function inOrder(numbers: readonly (number | null)[], rising: boolean): readonly number[] {
  return numbers
    .map((number, index) => ({ number, index }))
    .sort((a, b) => {
      if (a.number === null || b.number === null)
        return Number(a.number === null) - Number(b.number === null);
      return rising ? a.number - b.number : b.number - a.number;
    })
    .map(({ index }) => index);
}

function showOrder(table: HTMLTableElement, choices: Choices): void {
  for (const head of table.querySelectorAll<HTMLElement>('thead th[data-column]')) {
    head.removeAttribute('aria-sort');
    if (head.dataset['column'] === choices.get('sort'))
      head.ariaSort = choices.get('order') === 'rising' ? 'ascending' : 'descending';
  }
}

function orderText(words: Words, table: HTMLTableElement, choices: Choices): string {
  const head = table.querySelector<HTMLElement>('thead th[aria-sort]');
  const name = head?.dataset['name'];
  return name === undefined ? '' : words.compareSorted(name, choices.get('order') !== 'rising');
}

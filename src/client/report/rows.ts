import { isFound, showStatus, startFilters, type Choices } from '../frame/filters.ts';

/** A row with the list in which it stands by its goal. */
type Row = Readonly<{ row: HTMLElement; home: HTMLElement }>;

/** The results of a report card: by goal, or those furthest from their target first; all, or those of one verdict. */
export function startRows(): void {
  const table = document.querySelector<HTMLElement>('[data-rows]');
  if (!table) return;
  const groups = [...table.querySelectorAll<HTMLElement>('[data-filter-group]')];
  const rows = [...table.querySelectorAll<HTMLElement>('[data-filter-row]')].flatMap((row) =>
    row.parentElement ? [{ row, home: row.parentElement }] : [],
  );
  const sorted = Object.assign(document.createElement('ul'), { className: 'result-rows' });
  table.append(sorted);
  startFilters((choices) => {
    place(rows, sorted, choices.get('order') === 'distance');
    show(rows, choices);
    sorted.hidden = sorted.childElementCount === 0;
    for (const group of groups)
      group.hidden = !group.querySelector('[data-filter-row]:not([hidden])');
    showStatus(shownAs());
  });
  addEventListener('hashchange', () => {
    reveal(rows);
  });
}

/** Puts every row where it belongs in the order that is asked for. */
function place(rows: readonly Row[], sorted: HTMLElement, byDistance: boolean): void {
  const distance = ({ row }: Row) => Number(row.dataset['distance'] ?? '-1000');
  const inOrder = byDistance ? rows.toSorted((a, b) => distance(b) - distance(a)) : rows;
  for (const { row, home } of inOrder) (byDistance ? sorted : home).append(row);
}

/** What is shown, as its choice says it: its words hold the count. */
const shownAs = (): string =>
  document.querySelector('[data-filters] [name="verdict"]')?.querySelector('option:checked')
    ?.textContent ?? '';

/** Hides the rows that the choice of a verdict leaves out. */
function show(rows: readonly Row[], choices: Choices): void {
  const verdict = new URLSearchParams([...choices].filter(([name]) => name === 'verdict'));
  for (const { row } of rows) row.hidden = !isFound(row.dataset, verdict);
}

/** A row that a link on the page leads to is shown, whatever was chosen. */
function reveal(rows: readonly Row[]): void {
  const found = rows.find(({ row }) => row.querySelector(':target'));
  if (!found?.row.hidden) return;
  found.row.hidden = false;
  found.row.scrollIntoView();
}

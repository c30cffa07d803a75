import { filterWords } from '../frame/filter-words.ts';
import { isFound, showStatus, startFilters, type Choices } from '../frame/filters.ts';
import { element } from '../frame/element.ts';

/** A row with the list in which it stands by its goal. */
type Row = Readonly<{ row: HTMLElement; home: HTMLElement }>;

/** The results of a report card: by goal, or those furthest from their target first; all, or those of one verdict. */
export async function startRows(): Promise<void> {
  const table = document.querySelector<HTMLElement>('[data-rows]');
  if (!table) return;
  const words = await filterWords();
  const groups = [...table.querySelectorAll<HTMLElement>('[data-filter-group]')];
  const rows = [...table.querySelectorAll<HTMLElement>('[data-filter-row]')].flatMap((row) =>
    row.parentElement ? [{ row, home: row.parentElement }] : [],
  );
  const sorted = element('ul', { class: 'result-rows' });
  table.append(sorted);
  startFilters((choices) => {
    place(rows, sorted, choices.get('order') === 'distance');
    const shown = show(rows, choices);
    sorted.hidden = sorted.childElementCount === 0;
    for (const group of groups)
      group.hidden = !group.querySelector('[data-filter-row]:not([hidden])');
    showStatus(words.filterShown(shown, rows.length));
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

/** Hides the rows that the choice of a verdict leaves out; the number of those it leaves. */
function show(rows: readonly Row[], choices: Choices): number {
  const verdict = new URLSearchParams([...choices].filter(([name]) => name === 'verdict'));
  for (const { row } of rows) row.hidden = !isFound(row.dataset, verdict);
  return rows.filter(({ row }) => !row.hidden).length;
}

/** A row that a link on the page leads to is shown, whatever was chosen. */
function reveal(rows: readonly Row[]): void {
  const found = rows.find(({ row }) => row.querySelector(':target'));
  if (!found?.row.hidden) return;
  found.row.hidden = false;
  found.row.scrollIntoView();
}

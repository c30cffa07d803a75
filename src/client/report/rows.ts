/** A row with the list in which it stands by its goal. */
type Row = Readonly<{ row: HTMLElement; home: HTMLElement }>;

/**
 * The results of a report card: by goal, or those furthest from their target first; all, or those of one verdict. Both
 * choices are kept in the address. Its two lists are all this needs, and a page in hand should not fetch more.
 */
export function startRows(): void {
  const table = document.querySelector<HTMLElement>('[data-rows]');
  const form = document.querySelector<HTMLElement>('[data-row-choices]');
  if (!table || !form) return;
  const rows = rowsOf(table);
  const sorted = Object.assign(document.createElement('ul'), { className: 'result-rows' });
  table.append(sorted);
  const render = () => {
    arrange(table, rows, sorted, form);
  };
  const restore = () => {
    setForm(form);
    render();
  };
  form.hidden = false;
  form.addEventListener('change', () => {
    history.pushState(null, '', addressOf(form));
    render();
  });
  addEventListener('popstate', restore);
  addEventListener('hashchange', () => {
    reveal(rows);
  });
  restore();
}

const rowsOf = (table: HTMLElement): readonly Row[] =>
  [...table.querySelectorAll<HTMLElement>('[data-filter-row]')].flatMap((row) =>
    row.parentElement ? [{ row, home: row.parentElement }] : [],
  );

const selects = (form: HTMLElement) => [...form.querySelectorAll('select')];

/** A value that the form does not offer is dropped. */
function setForm(form: HTMLElement): void {
  const asked = new URLSearchParams(location.search);
  for (const select of selects(form)) {
    const value = asked.get(select.name) ?? '';
    select.value = [...select.options].some((option) => option.value === value) ? value : '';
  }
}

function addressOf(form: HTMLElement): string {
  const chosen = selects(form).filter(({ value }) => value !== '');
  const asked = new URLSearchParams(chosen.map(({ name, value }) => [name, value]));
  return asked.size === 0 ? location.pathname : `?${asked.toString()}`;
}

/** Puts every row where it belongs, hides those of other verdicts and the goals that are left without one. */
function arrange(
  table: HTMLElement,
  rows: readonly Row[],
  sorted: HTMLElement,
  form: HTMLElement,
): void {
  const [order, verdict] = selects(form);
  const isSorted = order?.value === 'distance';
  for (const { row, home } of isSorted ? byDistance(rows) : rows) {
    (isSorted ? sorted : home).append(row);
    row.hidden = !['', row.dataset['verdict']].includes(verdict?.value ?? '');
  }
  for (const list of table.querySelectorAll<HTMLElement>('[data-filter-group], :scope > ul'))
    list.hidden = !list.querySelector('[data-filter-row]:not([hidden])');
  const status = form.querySelector('[role="status"]');
  if (status) status.textContent = verdict?.selectedOptions[0]?.textContent ?? '';
}

/** Those without a distance come last. */
function byDistance(rows: readonly Row[]): readonly Row[] {
  const distance = ({ row }: Row) => Number(row.dataset['distance'] ?? '-1000');
  return rows.toSorted((a, b) => distance(b) - distance(a));
}

/** A row that a link on the page leads to is shown, whatever was chosen. */
function reveal(rows: readonly Row[]): void {
  const found = rows.find(({ row }) => row.querySelector(':target'));
  if (!found?.row.hidden) return;
  found.row.hidden = false;
  found.row.scrollIntoView();
}

import type { Words } from '../../text/words.ts';
import { filterWords } from '../frame/filter-words.ts';
import { isFound, showStatus, startFilters, type Choices } from '../frame/filters.ts';
import { inOrder, shownWards } from './order.ts';

/** How many wards fit on a telephone. */
const NARROW = { query: '(width < 48rem)', most: 3 } as const;

/** The tables of all years: one is shown, its columns by ward, its rows by goal, its columns in the order of one row. */
export async function startHeat(): Promise<void> {
  const words = await filterWords();
  const sections = [...document.querySelectorAll<HTMLElement>('[data-heat]')];
  const usual = new Map(sections.map((section) => [section, wardsOf(section)]));
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-sort]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      chooseOrder(button.dataset['sort'] ?? '');
    });
  }
  startFilters((choices) => {
    for (const section of sections)
      section.hidden = section.dataset['heat'] !== choices.get('year');
    const shown = sections.find(({ hidden }) => !hidden);
    if (shown) showStatus(showTable(words, shown, usual.get(shown) ?? [], choices));
  });
}

const wardsOf = (section: HTMLElement): readonly string[] =>
  [...section.querySelectorAll<HTMLElement>('thead [data-ward]')].flatMap(
    ({ dataset }) => dataset['ward'] ?? [],
  );

/** The first press sorts from the largest, the second from the smallest, the third not at all. */
function chooseOrder(row: string): void {
  const sort = document.querySelector<HTMLInputElement>('input[name="sort"]');
  const order = document.querySelector<HTMLInputElement>('input[name="order"]');
  if (!sort || !order) return;
  const isChosen = sort.value === row;
  const next = !isChosen ? 'falling' : order.value === 'falling' ? 'rising' : '';
  sort.value = next === '' ? '' : row;
  order.value = next;
  order.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Returns what is shown, in words. */
function showTable(
  words: Words,
  section: HTMLElement,
  usual: readonly string[],
  choices: Choices,
): string {
  const rows = [...section.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  const goals = new URLSearchParams(choices.getAll('goal').map((goal) => ['goal', goal]));
  for (const row of rows) row.hidden = !isFound(row.dataset, goals);
  const sorted = rows.find(({ dataset }) => dataset['row'] === choices.get('sort')) ?? null;
  const shown = shownWards(usual, choices.getAll('ward'), room(section));
  const order = sorted ? ordered(sorted, usual, choices) : usual;
  showColumns(section, order, shown);
  showOrder(rows, sorted, choices);
  const area = document.querySelector<HTMLElement>('[data-area]')?.dataset['area'] ?? '';
  const counted = words.compareShown(
    shown.length,
    rows.filter(({ hidden }) => !hidden).length,
    area,
  );
  const name = sorted?.dataset['name'];
  const by = choices.get('by') ?? 'value';
  if (name === undefined) return counted;
  return words.compareSorted(counted, name, by, choices.get('order') !== 'rising', area);
}

function room(section: HTMLElement): Readonly<{ mine: string | null; most: number }> {
  const mine = section.querySelector<HTMLElement>('thead [data-mine]')?.dataset['ward'] ?? null;
  return { mine, most: matchMedia(NARROW.query).matches ? NARROW.most : Infinity };
}

function ordered(
  row: HTMLTableRowElement,
  usual: readonly string[],
  choices: Choices,
): readonly string[] {
  const by = choices.get('by') ?? 'value';
  const numbers = usual.map((ward) => {
    const text = cellOf(row, ward)?.dataset[by];
    return text === undefined ? null : Number(text);
  });
  return inOrder(numbers, choices.get('order') === 'rising').flatMap((index) => usual[index] ?? []);
}

const cellOf = (row: HTMLTableRowElement, ward: string): HTMLTableCellElement | undefined =>
  [...row.cells].find(({ dataset }) => dataset['ward'] === ward);

function showColumns(
  section: HTMLElement,
  order: readonly string[],
  shown: readonly string[],
): void {
  for (const row of section.querySelectorAll('tr')) {
    const cells = order.flatMap((ward) => cellOf(row, ward) ?? []);
    row.append(...cells);
    for (const cell of cells) cell.hidden = !shown.includes(cell.dataset['ward'] ?? '');
  }
}

/** The row whose numbers order the columns carries the mark of the order. */
function showOrder(
  rows: readonly HTMLTableRowElement[],
  sorted: HTMLTableRowElement | null,
  choices: Choices,
): void {
  for (const row of rows) {
    const order = row === sorted ? (choices.get('order') ?? '') : '';
    row.toggleAttribute('data-sorted', row === sorted);
    const button = row.querySelector<HTMLElement>('button[data-sort]');
    button?.setAttribute('aria-pressed', String(row === sorted));
    if (button) button.dataset['order'] = order;
  }
}

import type { Words } from '../../text/words.ts';
import { filterWords } from './filter-words.ts';
import { isFound, showStatus, startFilters, type Choices } from './filters.ts';

/** A long list in groups: rows that the choices do not find are hidden, and groups that are left without rows. */
export async function startList(): Promise<void> {
  const words = await filterWords();
  startFilters((choices) => {
    showFound(words, choices);
  });
}

const FOUND = '[data-filter-row]:not([hidden])';

function showFound(words: Words, choices: Choices): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-filter-row]')];
  for (const row of rows) row.hidden = !isFound(row.dataset, choices);
  for (const group of document.querySelectorAll<HTMLElement>('[data-filter-group]'))
    group.hidden = !group.querySelector(FOUND);
  for (const count of document.querySelectorAll<HTMLElement>('[data-filter-count]'))
    recount(words, count);
  for (const rest of document.querySelectorAll<HTMLElement>('[data-filter-rest]'))
    showRest(words, rest, choices.size > 0);
  const shown = rows.filter(({ hidden }) => !hidden).length;
  showStatus(shown === 0 ? words.filterNone : words.filterShown(shown, rows.length));
}

/** A count in a heading or the table of contents names the heading of its group; an empty group leaves the contents. */
function recount(words: Words, count: HTMLElement): void {
  const heading = document.getElementById(count.dataset['filterCount'] ?? '');
  const found = heading?.closest('[data-filter-group]')?.querySelectorAll(FOUND).length ?? 0;
  count.textContent = words.countOf(found);
  const entry = count.closest('li');
  if (entry) entry.hidden = found === 0;
}

/** What is folded only because the list is long: open as soon as choices make it shorter, and counted by what they find. */
function showRest(words: Words, rest: HTMLElement, isChosen: boolean): void {
  const found = rest.querySelectorAll(FOUND).length;
  rest.hidden = found === 0;
  const [fold, line] = [rest.querySelector('details'), rest.querySelector('summary')];
  if (line) line.textContent = words.moreOf(found);
  if (fold && isChosen) fold.open = true;
}

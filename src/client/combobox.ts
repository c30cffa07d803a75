import { searchWords as words } from '../text/search-words.ts';
import { element } from './element.ts';
import { listbox, type Choices } from './listbox.ts';
import { hitOption, phrasesOfAnswer } from './option.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import { addressOf } from './search-address.ts';
import { statusText } from './search-status.ts';
import { loadSearch } from './source.ts';

const SHOWN = 6;

/**
 * Makes a search box a combobox: results while typing, also while an input method composes; arrow keys choose, Enter
 * opens the chosen result or the search page, Escape closes. The form still works as a form.
 */
export function startCombobox(input: HTMLInputElement): void {
  const choices = listbox(input);
  const form = input.form;
  const page = form?.action ?? '';
  const folder = input.dataset['index'] ?? '';
  let turn = 0;
  const refresh = async () => {
    const now = (turn += 1);
    const made = await choicesFor(folder, input.value.trim(), page);
    if (now === turn && document.activeElement === input) choices.show(made);
  };
  const run = () => {
    refresh().catch(() => {
      choices.show({ options: [], status: words.searchFailed });
    });
  };
  input.addEventListener('input', run);
  input.addEventListener('focus', run);
  form?.addEventListener('submit', () => {
    rememberSearch(input.value);
  });
  void loadSearch(folder).catch(() => null);
  run();
}

async function choicesFor(folder: string, query: string, page: string): Promise<Choices> {
  if (query === '') return recentChoices(page);
  const search = await loadSearch(folder);
  const asked = await search.ask(query);
  const shown = asked.hits.slice(0, SHOWN);
  const hits = await Promise.allSettled(shown.map(search.hit));
  const phrases = phrasesOfAnswer(asked);
  const options = hits.flatMap((hit) =>
    hit.status === 'fulfilled'
      ? [{ content: hitOption(hit.value, phrases), href: hit.value.href, query }]
      : [],
  );
  const count = asked.hits.length;
  return {
    options: [...options, ...moreOptions(page, query, count, asked.suggestion)],
    status: statusText(asked, query, count, words),
  };
}

const searchOption = (page: string, query: string, label: string) => ({
  content: [element('span', { class: 'option-more' }, label)],
  href: addressOf(page, { query, choice: {} }),
  query,
});

const moreOptions = (page: string, query: string, count: number, suggestion: string | null) => [
  ...(suggestion === null ? [] : [searchOption(page, suggestion, words.didYouMean + suggestion)]),
  ...(count === 0 ? [] : [searchOption(page, query, words.showAll(query, count))]),
];

function recentChoices(page: string): Choices {
  const recent = recentSearches();
  return {
    options: recent.map((query) => searchOption(page, query, query)),
    status: '',
    heading: words.recentHeading,
    clear: recent.length === 0 ? null : { label: words.clearRecent, run: forgetSearches },
  };
}

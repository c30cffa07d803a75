import type { Asked } from '../../search/search.ts';
import type { SearchWords } from '../../text/search-words.ts';
import { keepComposing } from './composing.ts';
import { element } from '../frame/element.ts';
import { unlessSoon } from './late.ts';
import { listbox, type Choices } from './listbox.ts';
import { hitOption, phrasesOfAnswer } from './option.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import { addressOf } from './address.ts';
import { offersOf } from './offers.ts';
import { statusText } from './status.ts';
import { loadSearch } from './source.ts';
import { searchWords } from './words.ts';

const SHOWN = 5;

/**
 * Makes a search box a combobox: results while typing, also while an input method composes; arrow keys choose, Enter
 * opens the chosen result or the search page, Escape closes. The form still works as a form.
 */
export async function startCombobox(input: HTMLInputElement): Promise<void> {
  const words = await searchWords();
  const choices = listbox(input, words);
  const [page, folder] = [input.form?.action ?? '', input.dataset['index'] ?? ''];
  let turn = 0;
  const refresh = async (isUnfinished: boolean) => {
    const now = (turn += 1);
    const show = (made: Choices) => {
      if (now === turn && document.activeElement === input) choices.show(made);
    };
    const asked = choicesFor(words, folder, input.value.trim(), page);
    const made = await unlessSoon(asked, () => {
      show({ options: [], status: words.searching });
    }).catch(() => ({ options: [], status: words.searchFailed }));
    if (!isUnfinished || made.options.length > 0) show(made);
  };
  input.addEventListener('input', ({ isComposing = false }: InputEventInit) => {
    void refresh(isComposing);
  });
  input.addEventListener('compositionend', () => void refresh(false));
  input.addEventListener('focus', () => void refresh(false));
  input.form?.addEventListener('submit', () => {
    rememberSearch(input.value);
  });
  keepComposing(input);
  void loadSearch(folder).catch(() => null);
  void refresh(false);
}

async function choicesFor(
  words: SearchWords,
  folder: string,
  query: string,
  page: string,
): Promise<Choices> {
  if (query === '') return recentChoices(words, page);
  const search = await loadSearch(folder);
  const asked = await search.ask(query);
  const hits = await Promise.allSettled(asked.hits.slice(0, shownOf(asked)).map(search.hit));
  const phrases = phrasesOfAnswer(asked);
  const options = hits.flatMap((hit) =>
    hit.status === 'fulfilled'
      ? [{ content: hitOption(hit.value, phrases), href: hit.value.href, query }]
      : [],
  );
  return {
    options: [...options, ...moreOptions(words, asked, page, query)],
    status: statusText(asked, query, asked.hits.length, words),
  };
}

/** Of what holds a whole sentence all, of what holds only some of it no more than one for a choice. */
const shownOf = ({ mode, groups: [first = []] }: Asked): number =>
  mode === 'split' ? Math.min(SHOWN, Math.max(FEW, first.length)) : SHOWN;

const FEW = 2;

const searchOption = (page: string, query: string, label: string) => ({
  content: [element('span', { class: 'option-more' }, label)],
  href: addressOf(page, { query, choice: {} }),
  query,
});

const moreOptions = (
  words: SearchWords,
  asked: Asked,
  page: string,
  query: string,
): Choices['options'] => [
  ...(asked.hits.length === 0
    ? []
    : [searchOption(page, query, words.showAll(query, asked.hits.length))]),
  ...offersOf(asked, query, words).map((offer) => searchOption(page, offer.query, offer.label)),
];

function recentChoices(words: SearchWords, page: string): Choices {
  const recent = recentSearches();
  return {
    options: recent.map((query) => searchOption(page, query, query)),
    status: '',
    heading: words.recentHeading,
    clear: recent.length === 0 ? null : { label: words.clearRecent, run: forgetSearches },
  };
}

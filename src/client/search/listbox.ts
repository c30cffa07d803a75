import type { SearchWords } from '../../text/search-words.ts';
import { isComposing } from './composing.ts';
import { element } from '../frame/element.ts';
import { rememberSearch } from './recent.ts';

/** What the list under a search box offers. An option leads somewhere and remembers the query that led to it. */
export type Choices = Readonly<{
  options: readonly Readonly<{ content: readonly Node[]; href: string; query: string }>[];
  status: string;
  heading?: string;
  clear?: Readonly<{ label: string; run: () => void }> | null;
}>;

/** The list of a combobox, after the ARIA pattern: focus stays in the box, `aria-activedescendant` says what is chosen. */
export function listbox(
  input: HTMLInputElement,
  words: SearchWords,
): Readonly<{ show: (choices: Choices) => void }> {
  const { popup, status, said, list, tools } = popupOf(input, words);
  const open = (isOpen: boolean) => {
    popup.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen && list.childElementCount > 0));
    if (!isOpen) choose(input, list, -1);
  };
  open(false);
  input.addEventListener('keydown', (event) => {
    onKey(event, input, list, open);
  });
  popup.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  input.addEventListener('blur', () => {
    open(false);
  });
  const show = ({ options, heading, status: text, clear }: Choices) => {
    said.textContent = heading && options.length > 0 ? heading : text;
    status.textContent = said.textContent;
    list.replaceChildren(...options.map((option, index) => optionItem(list.id, option, index)));
    tools.replaceChildren(...clearButton(clear, open));
    choose(input, list, -1);
    open(options.length > 0 || text !== '');
  };
  return { show };
}

/**
 * What stands under the box: how many there are, the options, a button to forget recent searches. What is announced
 * stands outside, for in a list that was hidden it would not be.
 */
function popupOf(input: HTMLInputElement, words: SearchWords) {
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  const said = element('p', { class: 'option-status', 'aria-hidden': 'true' });
  const tools = element('div', { class: 'option-tools' });
  const name = { 'aria-label': words.suggestionsLabel };
  const list = element('ul', { id: `${input.id}-list`, role: 'listbox', ...name });
  const popup = element('div', { class: 'options', hidden: '' }, said, list, tools);
  input.closest('.search-box')?.append(status, popup);
  const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id };
  for (const [key, value] of Object.entries(attributes)) input.setAttribute(key, value);
  return { popup, status, said, list, tools };
}

function optionItem(
  list: string,
  { content, href, query }: Choices['options'][number],
  index: number,
): HTMLLIElement {
  const attributes = { id: `${list}-${index}`, role: 'option', 'aria-selected': 'false' };
  const item = element('li', attributes, ...content);
  item.addEventListener('click', () => {
    rememberSearch(query);
    location.assign(href);
  });
  return item;
}

function clearButton(clear: Choices['clear'], open: (isOpen: boolean) => void): readonly Node[] {
  if (!clear) return [];
  const button = element('button', { type: 'button', class: 'button' }, clear.label);
  button.addEventListener('click', () => {
    clear.run();
    open(false);
  });
  return [button];
}

/** Keys that an input method needs while it composes are left to it. */
function onKey(
  event: KeyboardEvent,
  input: HTMLInputElement,
  list: HTMLElement,
  open: (isOpen: boolean) => void,
): void {
  if (isComposing(event)) return;
  const options = [...list.children];
  const at = options.findIndex(({ ariaSelected }) => ariaSelected === 'true');
  if (event.key === 'Escape' && input.ariaExpanded === 'true') open(false);
  else if (event.key === 'Enter' && at >= 0)
    list.querySelector<HTMLElement>('[aria-selected=true]')?.click();
  else if (event.key === 'ArrowDown') choose(input, list, at + 1 < options.length ? at + 1 : -1);
  else if (event.key === 'ArrowUp') choose(input, list, at < 0 ? options.length - 1 : at - 1);
  else return;
  event.preventDefault();
  if (event.key.startsWith('Arrow') && options.length > 0) {
    list.parentElement?.removeAttribute('hidden');
    input.setAttribute('aria-expanded', 'true');
  }
}

function choose(input: HTMLInputElement, list: HTMLElement, chosen: number): void {
  [...list.children].forEach((option, index) => {
    option.ariaSelected = String(index === chosen);
  });
  const option = list.children[chosen];
  if (option) input.setAttribute('aria-activedescendant', option.id);
  else input.removeAttribute('aria-activedescendant');
  option?.scrollIntoView({ block: 'nearest' });
}

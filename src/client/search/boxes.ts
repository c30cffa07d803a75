import { element } from '../frame/element.ts';
import { startPanel } from './panel.ts';

/** Waits for somebody to use a search box; until then nothing of the search is loaded. */
export function startSearchBoxes(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-search]')) {
    const start = () => {
      input.removeEventListener('focus', start);
      void import('./combobox.ts')
        .then(({ startCombobox }) => startCombobox(input))
        .catch(() => {
          sayFailed(input);
          input.addEventListener('focus', start);
        });
    };
    startPanel(input);
    if (document.activeElement === input) start();
    else input.addEventListener('focus', start);
  }
}

/** Says that suggestions cannot be loaded; the form still leads to the search page. */
function sayFailed(input: HTMLInputElement): void {
  const box = input.closest('.search-box');
  if (!box || box.querySelector('[role=status]')) return;
  const status = element('p', { class: 'search-failed', role: 'status' });
  box.append(status);
  status.textContent = input.dataset['failed'] ?? '';
}

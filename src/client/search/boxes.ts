/** Waits for somebody to use a search box; until then nothing of the search is loaded. */
export function startSearchBoxes(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-search]')) {
    const start = () => {
      void import('./combobox.ts').then(({ startCombobox }) => {
        startCombobox(input);
      });
    };
    if (document.activeElement === input) start();
    else input.addEventListener('focus', start, { once: true });
  }
}

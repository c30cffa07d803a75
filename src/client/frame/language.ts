const KEY = 'monosashi-readings';

/** Keeps filters and place when the language of the page is changed, and lets readers hide the readings above kanji. */
export function startLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]'))
    link.addEventListener('click', () => {
      link.search = location.search;
      link.hash = location.hash;
    });
  const button = document.querySelector<HTMLButtonElement>('[data-readings]');
  if (button) startReadings(button);
}

function startReadings(button: HTMLButtonElement): void {
  const says = { shown: button.textContent, hidden: button.dataset['readings'] ?? '' };
  const show = (isHidden: boolean) => {
    document.documentElement.toggleAttribute('data-no-readings', isHidden);
    button.textContent = isHidden ? says.hidden : says.shown;
    localStorage.setItem(KEY, isHidden ? 'hidden' : 'shown');
  };
  show(localStorage.getItem(KEY) === 'hidden');
  button.hidden = false;
  button.addEventListener('click', () => {
    show(!document.documentElement.hasAttribute('data-no-readings'));
  });
}

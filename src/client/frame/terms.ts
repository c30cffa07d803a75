/** Opens the meaning of a term where it stands. Where the browser has no popovers, a term stays a link to the glossary. */
export function startTerms(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-term]')) {
    const meaning = document.getElementById(link.dataset['term'] ?? '');
    if (meaning) explain(link, meaning);
  }
}

/** The link becomes a button that keeps its place in the line; what it opens closes as every popover does. */
function explain(link: HTMLAnchorElement, meaning: HTMLElement): void {
  link.setAttribute('role', 'button');
  link.setAttribute('aria-haspopup', 'dialog');
  link.setAttribute('aria-expanded', 'false');
  meaning.addEventListener('toggle', () => {
    link.setAttribute('aria-expanded', String(meaning.matches(':popover-open')));
  });
  let wasOpen = false;
  link.addEventListener('pointerdown', () => {
    wasOpen = meaning.matches(':popover-open');
  });
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // A press on the term has already closed what it had opened.
    if (!wasOpen) show(link, meaning);
    wasOpen = false;
  });
  link.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    link.click();
  });
}

function show(link: HTMLElement, meaning: HTMLElement): void {
  meaning.showPopover({ source: link });
  meaning.focus();
}

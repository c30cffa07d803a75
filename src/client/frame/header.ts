/** Closes what opens over the page below its header: with Escape, which leads back to the handle, and when the focus goes on. */
export function startHeader(): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.site-header details')) {
    fold.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented || !fold.open) return;
      event.preventDefault();
      fold.open = false;
      fold.querySelector('summary')?.focus();
    });
    fold.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !fold.contains(relatedTarget)) fold.open = false;
    });
  }
}

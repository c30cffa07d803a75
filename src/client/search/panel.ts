import { isComposing } from './composing.ts';

/** Leads the focus into a search box when the fold around it is opened, and with Escape back to where it was opened. */
export function startPanel(input: HTMLInputElement): void {
  const fold = input.closest('details');
  const handle = fold?.querySelector('summary');
  if (!fold || !handle) return;
  handle.addEventListener('click', (event) => {
    // Opened here and now, for a browser shows its keyboard only where somebody just touched the page.
    event.preventDefault();
    fold.open = !fold.open;
    if (fold.open) input.focus();
  });
  fold.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event) || !fold.open)
      return;
    event.preventDefault();
    fold.open = false;
    handle.focus();
  });
}

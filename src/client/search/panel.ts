/** Leads the focus into a search box when the fold around it is opened. */
export function startPanel(input: HTMLInputElement): void {
  const fold = input.closest('details');
  fold?.querySelector('summary')?.addEventListener('click', (event) => {
    // Opened here and now, for a browser shows its keyboard only where somebody just touched the page.
    event.preventDefault();
    fold.open = !fold.open;
    if (fold.open) input.focus();
  });
}

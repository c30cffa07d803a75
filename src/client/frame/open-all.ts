/** Brings the buttons to life that open or close everything folded in the part of the page that says so, else in all. */
export function startOpenAll(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-open-all]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      toggle(button);
    });
  }
}

function toggle(button: HTMLButtonElement): void {
  const folds = [
    ...(button
      .closest('[data-folds], main')
      ?.querySelectorAll<HTMLDetailsElement>('details.fold') ?? []),
  ];
  const opens = folds.some(({ open }) => !open);
  for (const fold of folds) fold.open = opens;
  button.textContent = button.dataset[opens ? 'closeAll' : 'openAll'] ?? '';
}

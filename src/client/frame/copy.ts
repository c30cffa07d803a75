/** Adds a copy button to every text that can be copied, and writes today where a citation asks for the day of access. */
export function startCopying(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-accessed]'))
    place.textContent = today(place.dataset['accessed'] === 'iso');
  for (const block of document.querySelectorAll<HTMLElement>('[data-copy]')) addButton(block);
}

/** `2025年1月31日` or `2025-01-31`, where the reader is. */
const today = (iso: boolean): string =>
  new Intl.DateTimeFormat(
    iso ? 'sv-SE' : document.documentElement.lang,
    iso ? {} : { dateStyle: 'long' },
  ).format(new Date());

function addButton(block: HTMLElement): void {
  const source = block.querySelector('code');
  if (!source) return;
  const { copy, copied, failed, name } = block.dataset;
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'button',
    textContent: copy ?? '',
  });
  button.setAttribute('aria-label', name ?? '');
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(source.textContent.trim()).then(
      () => (status.textContent = copied ?? ''),
      () => (status.textContent = failed ?? ''),
    );
  });
  block.append(button, status);
}

/**
 * 「わたしの区」: one ward, kept in this browser only. The page says everything that is needed in attributes:
 * `data-my-ward` buttons keep a ward, `data-my-ward-offer` parts lead to it, `data-ward` rows are marked as the reader's.
 */
const KEY = 'monosashi-my-ward';

type MyWard = Readonly<{ slug: string; name: string }>;

export function startMyWard(): void {
  for (const button of buttons()) {
    button.hidden = false;
    button.addEventListener('click', () => {
      toggle(button);
    });
  }
  addEventListener('storage', show);
  show();
}

const buttons = (): NodeListOf<HTMLButtonElement> => document.querySelectorAll('[data-my-ward]');

function toggle({ dataset }: HTMLButtonElement): void {
  const slug = dataset['myWard'] ?? '';
  keep(read()?.slug === slug ? null : { slug, name: dataset['name'] ?? '' });
  show();
}

/** A browser that keeps nothing (private mode, storage off) just forgets. */
function keep(ward: MyWard | null): void {
  try {
    if (ward === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(ward));
  } catch {
    return;
  }
}

function read(): MyWard | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return isWard(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** The slug becomes part of an address, so it is held to its form. */
const isWard = (kept: unknown): kept is MyWard =>
  typeof kept === 'object' &&
  kept !== null &&
  'slug' in kept &&
  'name' in kept &&
  typeof kept.name === 'string' &&
  typeof kept.slug === 'string' &&
  /^[A-Za-z0-9-]+$/.test(kept.slug);

function show(): void {
  const ward = read();
  nameStars();
  for (const button of buttons()) showButton(button, button.dataset['myWard'] === ward?.slug);
  for (const offer of document.querySelectorAll<HTMLElement>('[data-my-ward-offer]'))
    showOffer(offer, ward);
  for (const row of document.querySelectorAll<HTMLElement | SVGElement>('[data-ward]'))
    showRow(row, row.dataset['ward'] === ward?.slug);
}

function showButton(button: HTMLButtonElement, isMine: boolean): void {
  const label = button.querySelector('[data-label]');
  if (label) label.textContent = button.dataset[isMine ? 'unset' : 'set'] ?? '';
  button.querySelector('.star')?.classList.toggle('star-on', isMine);
}

/** The link of an offer leads to the list of wards and, from there, to the ward. */
function showOffer(offer: HTMLElement, ward: MyWard | null): void {
  offer.hidden = ward === null;
  const link = offer instanceof HTMLAnchorElement ? offer : offer.querySelector('a');
  const name = offer.querySelector('[data-my-ward-name]');
  if (ward === null || !link || !name) return;
  link.dataset['wards'] ??= link.getAttribute('href') ?? '';
  link.setAttribute('href', `${link.dataset['wards']}${ward.slug}/`);
  name.textContent = ward.name;
}

/** What the stars that styles set are read out as. */
function nameStars(): void {
  const word = document.querySelector<HTMLElement>('[data-mine-word]')?.dataset['mineWord'] ?? '';
  document.documentElement.style.setProperty('--mine', JSON.stringify(word));
}

const STAR = '★';

/** Styles mark rows by `data-mine`; the label of a chart row cannot be marked by style alone. */
function showRow(row: HTMLElement | SVGElement, isMine: boolean): void {
  row.toggleAttribute('data-mine', isMine);
  if (row instanceof SVGElement) showLabel(row, isMine);
}

/** Changes the words of a label only: their place stands in the elements around them. */
function showLabel(row: SVGElement, isMine: boolean): void {
  const label = row.querySelector('text tspan') ?? row.querySelector('text');
  const text = label?.firstChild;
  if (!(text instanceof Text)) return;
  const name = text.data.replace(STAR, '');
  text.data = isMine ? STAR + name : name;
}

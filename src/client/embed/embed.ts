/** Options of an embedded chart in its address: `?year=` shows one fiscal year only, `?ward=` highlights a ward. */
export function startEmbed(): void {
  const options = new URLSearchParams(location.search);
  const year = options.get('year');
  const ward = options.get('ward');
  if (year) showYear(year);
  if (ward) highlightWard(ward);
  new ResizeObserver(tellHeight).observe(document.body);
}

/** Tells the page around how high this one is; it may adjust the frame (the code for that stands on the indicator page). */
const tellHeight = (): void => {
  parent.postMessage({ embedHeight: Math.ceil(document.body.offsetHeight) }, '*');
};

function showYear(year: string): void {
  const years = [...document.querySelectorAll<HTMLElement>('[data-year]')];
  for (const part of years) {
    part.hidden = part.dataset['year'] !== year;
    part.querySelector('.embed-finding')?.removeAttribute('hidden');
  }
  document.getElementById('finding')?.remove();
  if (years.every(({ hidden }) => hidden)) reveal('no-year');
}

function highlightWard(ward: string): void {
  const rows = document.querySelectorAll(
    `[data-year]:not([hidden]) [data-ward="${CSS.escape(ward)}"]`,
  );
  for (const row of rows) row.classList.add('is-highlighted');
  const name = rows[0]?.querySelector('text')?.textContent;
  reveal(name ? 'highlight' : 'no-ward', name);
}

/** Shows a line of the page that waits for its turn, with a text in its strong part. */
function reveal(id: string, text?: string | null): void {
  const line = document.getElementById(id);
  if (!line) return;
  line.hidden = false;
  const strong = line.querySelector('strong');
  if (strong && text) strong.textContent = text;
}

/**
 * The choices over a list or table, kept in the address: they can be shared, and the back button goes through them.
 * A form with `data-filters` holds them; `hidden` until there is script to serve it.
 */
export type Choices = URLSearchParams;

/** Shows the form, sets it as the address says, and calls `apply` now and whenever a choice changes. */
export function startFilters(apply: (choices: Choices) => void): void {
  const form = document.querySelector<HTMLFormElement>('form[data-filters]');
  if (!form) return;
  const show = () => {
    setForm(form, new URLSearchParams(location.search));
    render(form, apply);
  };
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    render(form, apply);
  });
  form.addEventListener('change', () => {
    const choices = choicesOf(form);
    history.pushState(null, '', addressOf(choices) + location.hash);
    render(form, apply);
  });
  window.addEventListener('popstate', show);
  show();
}

function render(form: HTMLFormElement, apply: (choices: Choices) => void): void {
  const choices = choicesOf(form);
  const reset = form.querySelector<HTMLElement>('[data-filter-reset]');
  if (reset) reset.hidden = location.search === '';
  apply(choices);
}

const choicesOf = (form: HTMLFormElement): Choices =>
  chosen(
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    ),
  );

/** What was chosen, without the fields that are left at "all". */
export const chosen = (entries: readonly (readonly [string, string])[]): Choices =>
  new URLSearchParams(entries.filter(([, value]) => value !== '').map(([...entry]) => entry));

const addressOf = (choices: Choices): string =>
  choices.size === 0 ? location.pathname : `?${choices.toString()}`;

/** Puts the choices of an address into the form; in place of a value that the form does not offer stands the first. */
function setForm(form: HTMLFormElement, choices: Choices): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox')
      field.checked = choices.getAll(field.name).includes(field.value);
    else if (field instanceof HTMLInputElement) field.value = choices.get(field.name) ?? '';
    else if (field instanceof HTMLSelectElement) {
      const value = choices.get(field.name) ?? '';
      const isOffered = [...field.options].some((option) => option.value === value);
      field.value = isOffered ? value : (field.options[0]?.value ?? '');
    }
  }
}

/** Whether something is found: for every choice it carries one of the chosen values (words parted by spaces). */
export const isFound = (
  carried: Readonly<Record<string, string | undefined>>,
  choices: Choices,
): boolean =>
  [...new Set(choices.keys())].every((name) => {
    const values = carried[name]?.split(' ') ?? [];
    return choices.getAll(name).some((value) => values.includes(value));
  });

/** Says under the form how much is shown. */
export function showStatus(text: string): void {
  const status = document.querySelector('[data-filter-status]');
  if (status) status.textContent = text;
}

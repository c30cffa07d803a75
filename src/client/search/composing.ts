/** Whether a key belongs to an input method that composes; some browsers only say so by its code, 229. */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.isComposing || (event as unknown as Readonly<{ keyCode: number }>).keyCode === 229;

/** Leaves Enter to the input method while it composes: it never sends the form. */
export function keepComposing(input: HTMLInputElement): void {
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
  });
}

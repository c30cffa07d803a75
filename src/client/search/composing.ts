/** Whether a key belongs to an input method that composes; some browsers only say so by its code, 229. */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.isComposing || (event as unknown as Readonly<{ keyCode: number }>).keyCode === 229;

/** Leaves keys to the input method while it composes: Enter never sends the form, Escape closes nothing around it. */
export function keepComposing(input: HTMLInputElement): void {
  input.addEventListener('keydown', (event) => {
    if (!isComposing(event)) return;
    event.stopPropagation();
    if (event.key === 'Enter') event.preventDefault();
  });
}

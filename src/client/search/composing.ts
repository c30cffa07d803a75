import { isComposing } from '../frame/composing.ts';

/** Leaves Enter to the input method while it composes: it never sends the form. */
export function keepComposing(input: HTMLInputElement): void {
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
  });
}

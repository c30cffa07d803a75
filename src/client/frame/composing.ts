/** Whether a key belongs to an input method that composes; some browsers only say so by its code, 229. */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.isComposing || (event as unknown as Readonly<{ keyCode: number }>).keyCode === 229;

const SOON = 200;

/** Does a thing if what is waited for takes longer than a moment. */
export async function unlessSoon<T>(wait: Promise<T>, late: () => void): Promise<T> {
  const timer = setTimeout(late, SOON);
  try {
    return await wait;
  } finally {
    clearTimeout(timer);
  }
}

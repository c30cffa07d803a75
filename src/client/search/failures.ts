/**
 * Counts the files of a folder that could not be loaded: Pagefind takes them for empty, and nothing found would not be
 * true.
 */
export function failuresIn(folder: string): () => Promise<number> {
  let failures = 0;
  const count = (entries: readonly PerformanceEntry[]) => {
    failures += entries.filter((entry) => isFailed(entry, folder)).length;
  };
  const observer = new PerformanceObserver((list) => {
    count(list.getEntries());
  });
  observer.observe({ type: 'resource' });
  return async () => {
    await new Promise((done) => setTimeout(done));
    count(observer.takeRecords());
    return failures;
  };
}

const isFailed = (entry: PerformanceEntry, folder: string): boolean =>
  entry instanceof PerformanceResourceTiming &&
  new URL(entry.name).pathname.startsWith(folder) &&
  (entry.responseStatus === 0 || entry.responseStatus >= 400);

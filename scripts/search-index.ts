import { createIndex } from 'pagefind';

/** Indexes the built pages for the search; returns how many. */
export async function indexPages(site: string): Promise<number> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`invalid search index: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: site });
  const written = await index.writeFiles({ outputPath: `${site}/pagefind` });
  const problems = [...added.errors, ...written.errors];
  if (problems.length > 0) throw new Error(`invalid search index: ${problems.join('; ')}`);
  return added.page_count;
}

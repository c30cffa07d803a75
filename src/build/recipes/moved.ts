import { REDIRECTS, type Files } from '../../parse/files.ts';
import { blocks, editBlock, textIn, type Block } from '../typed.ts';
import { editIndicators, indicatorsOf } from './indicator.ts';
import { first, newestFirst, type Start } from './recipe.ts';

/** Gives an indicator another address: each of its promised addresses leads on to the new one. */
export function moveIndicator({ files, promised }: Start): Files {
  const slug = textIn(first(indicatorsOf(files), 'indicator'), 'slug');
  const old = new RegExp(`/indicators/${slug}(?=[./]|-[\\w-]+\\.csv$)`);
  const moved = promised
    .filter((address) => old.test(address) && /^\/(?:embed\/)?indicators\//.test(address))
    .map((from) => ({ from, to: from.replace(old, `/indicators/${slug}-moved`) }));
  const renamed = editIndicators(files, (one) => [
    one['slug'] === slug ? { ...one, slug: `${slug}-moved` } : one,
  ]);
  return withRedirects(
    renamed,
    moved.filter(({ from }) => !from.includes('#')),
  );
}

/** Takes an initiative out of a report that has several, and says at its address where it went. */
export function dropInitiative({ files, promised }: Start): Files {
  const [found] = newestFirst(files).filter((one) => blocks(one.report['initiatives']).length > 1);
  if (!found) return files;
  const { path, report } = found;
  const initiatives = blocks(report['initiatives']);
  const last = initiatives.at(-1);
  const card = `/wards/${textIn(report, 'ward')}/${textIn(report, 'fiscalYear')}/`;
  const block = `${card}#initiative-${textIn(last, 'id') || textIn(last, 'code')}`;
  const anchor = new RegExp(`${block}(?:-result-\\d+)?$`);
  const gone = promised
    .filter((address) => anchor.test(address))
    .map((from) => ({ from, gone: '試験のために取り下げました。' }));
  const dropped = editBlock(files, path, () => ({
    ...report,
    initiatives: initiatives.slice(0, -1),
  }));
  return withRedirects(dropped, gone);
}

const withRedirects = (files: Files, redirects: readonly Block[]): Files =>
  editBlock(files, REDIRECTS, (file) => ({
    ...file,
    redirects: [...blocks(file['redirects']), ...redirects],
  }));

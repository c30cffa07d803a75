import type { Files } from '../../parse/files.ts';

/** A mistake in a file, made by replacing the first `right`: the message names the place of `at` and says `says`. */
export type Mistake = Readonly<{
  file: string;
  right: string;
  wrong: string;
  at: string;
  says: string;
}>;

const AKANE = 'content/reports/akane/2022.yaml';
const DAIDAI = 'content/reports/daidai/2022.yaml';
const YAMABUKI = 'content/reports/yamabuki/2021.yaml';

/** One mistake of every kind that an officer makes, all in one content. */
export const MISTAKES: Readonly<Record<string, Mistake>> = {
  'a word that is not a key': {
    ...{ file: AKANE, right: '    effectiveness: ア', wrong: '    efectiveness: ア' },
    ...{ at: 'efectiveness', says: 'effectiveness' },
  },
  'a rating outside its scale': {
    ...{ file: AKANE, right: 'rating: A', wrong: 'rating: S' },
    ...{ at: 'S\n', says: 'strategies[1].results[1].rating' },
  },
  'an indicator that does not exist': {
    ...{ file: DAIDAI, right: 'indicator: 1-1-a', wrong: 'indicator: 9-9-z' },
    ...{ at: '9-9-z', says: '9-9-z' },
  },
  'a wrong unit': {
    ...{ file: DAIDAI, right: 'value: 64本', wrong: 'value: 64人' },
    ...{ at: '64人', says: '人' },
  },
  'a ward that does not exist': {
    ...{ file: YAMABUKI, right: 'ward: yamabuki', wrong: 'ward: yamabukki' },
    ...{ at: 'yamabukki', says: 'yamabuki' },
  },
  'a key written twice': {
    ...{ file: 'content/glossary.yaml', right: 'term: 年度', wrong: 'term: 年度\n    term: 年' },
    ...{ at: 'term: 年\n', says: '二度' },
  },
  'broken YAML': {
    ...{ file: 'content/redirects.yaml', right: 'redirects:', wrong: 'redirects: "' },
    ...{ at: '', says: 'content/redirects.yaml' },
  },
};

/** The content with every mistake in it. */
export const spoil = (files: Files): Files =>
  Object.values(MISTAKES).reduce((spoilt, { file, right, wrong }) => {
    const text = spoilt[file] ?? '';
    if (!text.includes(right)) throw new RangeError(`missing text: ${right}`);
    return { ...spoilt, [file]: text.replace(right, () => wrong) };
  }, files);

import { expect } from 'vitest';
import { textOf } from '../../search/index/content.ts';
import { builtSearch } from '../search/built.ts';
import { DIST } from '../sites.ts';
import { testWhole } from './whole.ts';

/** How many people answered, asked in other words, of wards whose reports say it, and of one whose does not. */
const ASKED: Readonly<Record<string, readonly (readonly [query: string, held: string])[]>> = {
  '': [
    ['北区のアンケートは何人が答えた？', '回答715人'],
    ['北区の区民アンケートの回答者数は？', '回答715人'],
    ['区民アンケートに答えた人の数 北区', '回答715人'],
    ['北区の調査で回答した人は何人', '回答715人'],
    ['福島区の来庁者アンケートは何人が回答しましたか', '回答112人'],
    ['福島区の調査の回答数', '回答112人'],
    ['平野区のアンケートは何人が答えた？', '回答数は資料にない'],
    ['此花区のアンケートの有効回答数', '回答数は資料にない'],
  ],
  '/easy': [
    ['北区のアンケートに何人が答えましたか', '答えた 人 715人'],
    ['福島区のアンケートに答えた人は何人', '答えた 人 112人'],
    ['大正区のアンケートは何人が答えた？', '答えた 人の 数は 書いていない'],
  ],
  '/en': [
    ['how many people answered the survey in Kita', 'responses: 715 people'],
    ['Kita survey number of respondents', 'responses: 715 people'],
    ['how many visitors responded in Fukushima', 'responses: 112 people'],
    ['how many people answered the survey in Hirano', 'responses not stated in the source'],
  ],
};

testWhole.each(Object.entries(ASKED))(
  'how many people answered comes first in the site below %s/',
  async (language, asked) => {
    const search = await builtSearch(`${DIST}${language}`);
    for (const [query, held] of asked) {
      const { hits } = await search.ask(query);
      const { texts = [] } = hits[0] ? await search.hit(hits[0]) : {};
      expect(texts.map(textOf).join('\n'), query).toContain(held);
    }
  },
  60_000,
);

import { correctFigure } from './figure.ts';
import { addIndicator, retireIndicator } from './indicator.ts';
import { dropInitiative, moveIndicator } from './moved.ts';
import type { Recipe } from './recipe.ts';
import { addUnit } from './unit.ts';
import { addWard, renameWard, replaceWard } from './ward.ts';
import { addHint, addTerm } from './words.ts';
import { addDraft, addYear } from './year.ts';

const LIVES = '区がなくなる・できる・名前が変わる';
const MOVED = 'ページを移す・なくす';
const WORDS = '用語や検索の言葉を足す';

/** Every recipe for the content, in an order in which one can be followed after the other. */
export const RECIPES: readonly Recipe[] = [
  { name: 'year', heading: '年度を足す', edit: addYear },
  { name: 'draft', heading: '書きかけの報告を残す', edit: addDraft },
  { name: 'ward', heading: '区を足す', edit: addWard, schemas: true },
  { name: 'ward-replaced', heading: LIVES, edit: replaceWard },
  { name: 'ward-renamed', heading: LIVES, edit: renameWard },
  { name: 'indicator-retired', heading: '指標を取りやめる', edit: retireIndicator },
  { name: 'indicator', heading: '指標を足す', edit: addIndicator, schemas: true },
  { name: 'unit', heading: '単位を足す', edit: addUnit },
  { name: 'moved', heading: MOVED, edit: moveIndicator },
  { name: 'gone', heading: MOVED, edit: dropInitiative },
  { name: 'term', heading: WORDS, edit: addTerm },
  { name: 'hint', heading: WORDS, edit: addHint },
  { name: 'version', heading: '版を公開する', edit: ({ files }) => files, publishes: 'minor' },
  {
    name: 'correction',
    heading: '公開した数字を直す',
    edit: correctFigure,
    publishes: 'correction',
  },
];

import type { RelationWording } from './wording.ts';

const FIGURE =
  '(?:figures?|values?|levels?|results?|totals?|numbers?|rates?|scores?|counts?|average)';
const LAST = `(?:(?:the )?(?:last|previous|prior) (?:calendar |fiscal |financial |school )?year(?:['’]s)?(?: ${FIGURE})?|(?:the )?year before)`;
const NOW = `(?:${LAST}|(?:the )?(?:current|present|today['’]s|existing) (?:${FIGURE}|position))`;
const OWN = `(?:(?:the )?${FIGURE} (?:of|in) )?`;
const TO =
  '(?:than(?: in)?|on|from|over|in|compared (?:with|to)|against|vs\\.?|versus|relative to)';
const UP = '(?<up>more|higher|greater|longer|up|above|over|increase|rise|growth|gain)';
const DOWN =
  '(?<down>fewer|less|lower|shorter|down|below|under|decrease|reduction|fall|drop|cut|decline)';
const ADD =
  '(?:to )?(?:an? )?(?:(?<up>increase[ds]?|rise|raised?|grow|up|add)|(?<down>reduced?|reduction|decreased?|cut|fall|drop|lower(?:ed)?|down))';
const NUMBER = '(?:an? |at least )?(?<number>(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)';
const UNIT = '\\s*(?<unit>\\D*?)';
const THINGS = '(?: (?!than|on|from|over|in\\b)[a-z]+){0,3}';

const fits = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'i');
const RATIO = `${NUMBER}\\s*(?:(?<percent>%|per ?cent)|(?<times>times|x)) (?:of )?${OWN}${LAST}`;

/** Targets that English officers set by the previous value: fewer than last year, 2 points above last year. */
export const englishRelations: RelationWording = {
  moved: [
    fits(`${UP}${THINGS}(?: ${TO})? ${OWN}${LAST}`),
    fits(`${DOWN}${THINGS}(?: ${TO})? ${OWN}${LAST}`),
    fits(`${ADD}${THINGS} ${TO} ${OWN}${LAST}`),
  ],
  limited: [
    [
      fits(
        `(?:at least|(?:at|on) or above|no(?:t)? (?:fewer|less|lower|shorter)${THINGS} than|not (?:fall )?below)(?: as many as)? ${OWN}${NOW}`,
      ),
      '>=',
    ],
    [
      fits(
        `(?:(?:the )?same as|equal to) ${NOW} or (?:more|higher|above)|${NOW} or (?:more|higher|above)`,
      ),
      '>=',
    ],
    [
      fits(
        `(?:at most|at or (?:below|under)|no(?:t)? (?:more|higher|longer|greater)${THINGS} than|not (?:to )?(?:above|exceed(?:ing)?)|up to) ${OWN}${NOW}`,
      ),
      '<=',
    ],
    [
      fits(
        `(?:(?:the )?same as|equal to) ${NOW} or (?:fewer|less|lower|below)|${NOW} or (?:fewer|less|lower|below)`,
      ),
      '<=',
    ],
    [fits(`(?:exceed(?:ing)?|beat|surpass) ${OWN}${NOW}`), '>'],
  ],
  stepped: [
    fits(`${NUMBER}${UNIT} (?:or )?${UP}${THINGS}(?: ${TO})? ${OWN}${LAST}`),
    fits(`${NUMBER}${UNIT} (?:or )?${DOWN}${THINGS}(?: ${TO})? ${OWN}${LAST}`),
    fits(`${ADD}${THINGS}(?: by)? ${NUMBER}${UNIT} ${TO} ${OWN}${LAST}`),
    fits(`(?:(?<up>\\+|plus )|(?<down>[-−–]|minus ))\\s*${NUMBER}${UNIT} ${TO} ${OWN}${LAST}`),
    fits(`${LAST} (?:(?<up>\\+|plus)|(?<down>[-−–]|minus))\\s*${NUMBER}${UNIT}`),
  ],
  scaled: [
    [fits(`at least ${RATIO}`), '>='],
    [fits(`(?:at most|no(?:t)? more than|up to) ${RATIO}`), '<='],
    [fits(`(?:more than|over|above) ${RATIO}`), '>'],
    [fits(`(?:less than|fewer than|under|below) ${RATIO}`), '<'],
    [fits(RATIO), null],
  ],
  multiples: [
    [fits(`(?:at least )?(?:twice|double) ${OWN}${LAST}`), 2],
    [fits(`(?:at most )?half(?: of)? ${OWN}${LAST}`), 0.5],
  ],
  kept: fits(
    `(?:(?:keep|maintain|stay|remain|hold)(?: it)?(?: (?:at|as|to|in))?(?: the)?(?: same)?(?: (?:as|level as))?|(?:the )?same as|no change (?:on|from)|unchanged from|in line with|at) ${OWN}${NOW}`,
  ),
  percents: { percent: 1, 'per cent': 1 },
  points: ['percentage points', 'percentage point', 'points', 'point', 'pp', 'ppt', '% points'],
};

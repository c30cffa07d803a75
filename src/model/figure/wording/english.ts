import { englishRelations } from './english-relations.ts';
import type { Wording, YearWording } from './wording.ts';

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
];
const MONTH = `(?<month>${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?\\.?`).join('|')})`;
const DATE = `(?:(?:the )?end of |end |(?:\\d{1,2} )?${MONTH} )?`;
const YEAR =
  '(?:(?:FY|fiscal(?: year)?|financial(?: year)?|school(?: year)?) ?)?(?<western>(?:19|20)\\d{2})(?:[/–-]\\d{2,4})?';

const years: YearWording = {
  before: new RegExp(
    `^(?:(?:by|in|for|until) )?${DATE}${YEAR}(?: at the latest)?(?:[:,] *| (?=\\D|\\d))`,
    'i',
  ),
  behind: new RegExp(
    `(?: *\\((?:(?:by|in|for|until) )?${DATE}${YEAR}\\)|,? (?:by|in|for|until) ${DATE}${YEAR}(?: at the latest)?)\\.?$`,
    'i',
  ),
  eras: {},
  months: MONTHS,
  begins: { fiscal: 4, calendar: 1, school: 9 },
};

const COMPARES = [
  ...[
    '\\d',
    '(?:last|previous|prior|current) (?:year|level)',
    'at (?:least|most)',
    'no(?:t)? more',
  ],
  ...['more', 'fewer', 'less', 'under', 'over', 'above', 'below', 'exceed\\w*', 'within', 'up to'],
  ...[
    'increas\\w+',
    'reduc\\w+',
    'decreas\\w+',
    'cut',
    'half',
    'halve',
    'doubl\\w+',
    'twice',
    'maintain',
  ],
  ...['all', 'every', 'most', 'majority', 'none', 'nobody', 'thirds?', 'quarters?', 'per ?cent'],
];

const DONE =
  'yes|done|achieved|completed?|finished|delivered|launched|opened|published|adopted|introduced|established|built|set up|in (?:place|force|use)|live|implemented';
const PENDING =
  'no|not|still|in (?:progress|preparation|development)|under (?:way|review|discussion|construction)|underway|planned|planning|pending|delayed|drafted|draft|on hold|being|to be|partly|partially|postponed';

/** What officers write in English: at least 50%, 10% fewer than last year, by 2026. */
export const english: Wording = {
  frame:
    /^(?:(?:the )?(?:target(?: value)?|goal|aim)(?: is)?:? (?:to |for )?|(?:to |must |should )?(?:reach|achieve|attain|hit|get to|be|keep (?:(?:it|them|this) )?(?:at (?!or\b))?|maintain|stay (?:at (?!or\b))?|remain (?:at (?!or\b))?|hold (?:at (?!or\b))?|an average of|average of|average|on average) ?)+(?<![a-z])|\s*\([^()\d]*\)\.?$/gi,
  tail: /(?:(?<=%|per ?cent) of (?:all |the |our )?(?!.*\b(?:years?|targets?|levels?|figures?|baselines?|capacity)\b)[a-z][a-z ’'-]*|(?: or (?:better|so))?(?: (?:a|per|each|every) (?:calendar |fiscal |school )?year| annually| on average)?)?\.?$/i,
  limits: [
    [
      /(?<=\d\S*(?: [a-z]+)*) or (?:more|above|higher|over|greater|longer)\b| and (?:above|over)$|\+$| (?:minimum|at least)$/i,
      '>=',
    ],
    [
      /(?<=\d\S*(?: [a-z]+)*) or (?:fewer|less|below|lower|under|shorter)\b| and (?:below|under)$| (?:maximum|at most)$/i,
      '<=',
    ],
    [
      /^(?:at least|at or above|(?:a )?minimum(?: of)?|min\.?|no(?:t)? (?:fewer|less|lower) than|not (?:fall )?below|(?:increase|raise|rise|grow|improve)(?: \w+)? to)\s+/i,
      '>=',
    ],
    [
      /^(?:at most|at or (?:below|under)|(?:a )?maximum(?: of)?|max\.?|no(?:t)? (?:more|higher|longer|greater) than|(?:to |must |should )?not (?:to )?exceed(?:ing)?|not (?:above|over)|up to|within|(?:reduce|cut|lower|fall|limit|bring)(?: \w+)?(?: down)? to)\s+/i,
      '<=',
    ],
    [
      /^(?:more than|over|above|greater than|higher than|longer than|exceed(?:ing)?|in excess of)\s+/i,
      '>',
    ],
    [/^(?:fewer than|less than|under|below|lower than|shorter than)\s+/i, '<'],
  ],
  ranges: [
    /^between (?<low>[^\d\s]?\s?\d[\d,.]*)\s*(?<unit>\D*?) and (?<high>\d[\d,.]*)\s*(?<rest>\D*)$/i,
    /^(?:from )?(?<low>[^\d\s]?\s?\d[\d,.]*)\s*(?<unit>\D*?) ?(?: to |[–~-]) ?(?<high>\d[\d,.]*)\s*(?<rest>\D*)$/i,
  ],
  relations: englishRelations,
  years,
  absences: [
    [
      /^(?:unknown|not (?:known|available|reported|published|given|stated)|unavailable|illegible|\[x\]|tbc|to be confirmed)$/i,
      'unknown',
    ],
    [
      /^(?:s|c|\[c\]|suppressed|confidential|withheld|redacted|too few to (?:show|report))$/i,
      'suppressed',
    ],
    [
      /^(?:not (?:measured|surveyed|collected|counted|recorded|carried out|held|asked)|no (?:survey|data|measurement)|nm)$/i,
      'notMeasured',
    ],
    [/^(?:not applicable|does not apply|na|n\.a\.?|\[z\]|out of scope|exempt)$/i, 'notApplicable'],
    [/^(?:withdrawn|retracted|revoked)$/i, 'withdrawn'],
  ],
  numerals: {
    about:
      /^(?:about|around|approx(?:imately|\.)?|roughly|some|(?:a )?total(?: of)?|an average of|average(?: of)?)?\s*/i,
    zero: ['zero', 'nil'],
    words: {
      ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 },
      ...{ seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 },
    },
    counter: '',
  },
  milestone: {
    pending: new RegExp(`^(?:${PENDING})\\b`, 'i'),
    done: new RegExp(
      `^(?:✓|✔|(?:${DONE})(?:$|[.,;(]| (?:in|on|by|at|ahead|as planned|for)\\b))`,
      'i',
    ),
  },
  compares: new RegExp(`\\d|\\b(?:${COMPARES.slice(1).join('|')})\\b`, 'i'),
};

import type { Terms } from '../terms.ts';
import { counted, verb } from './count.ts';
import { movedWord } from './moved.ts';

type Status = 'reached' | 'notYet' | 'missed' | 'untold';

/** When those that fall short do: before the year of their target, after it, or some of both. */
type Timing = 'notYet' | 'missed' | 'both';

const SHORT: Readonly<Record<Timing, (count: number) => string>> = {
  notYet: (count) => `${verb(count, 'has', 'have')} not yet done so`,
  missed: (count) => `missed ${verb(count, 'its target', 'theirs')}`,
  both: () => 'fell short',
};

const ATTAINED: Readonly<Record<Exclude<Status, 'untold'>, string>> = {
  reached: 'met the target',
  notYet: 'has not met the target yet',
  missed: 'missed the target',
};

const UNTOLD = 'it cannot be judged whether the target was met';
const CLOSE = ' The distance to the target is within the margin of error.';

/** Words and sentences of report cards. */
export const cardWords = ({ area }: Terms) =>
  ({
    cardNoResults: 'This report states no results.',
    cardOne: {
      reached: 'The report has one result, which met its target.',
      notYet: 'The report has one result, which has not met its target yet.',
      missed: 'The report has one result, which missed its target.',
      untold:
        'The report has one result. It has no target or no figure to compare, so it cannot be judged whether it met one.',
    },
    cardAll: {
      reached: (count: number) => `All ${count} results met their targets.`,
      notYet: (count: number) => `None of the ${count} results has met its target yet.`,
      missed: (count: number) => `All ${count} results missed their targets.`,
      untold: (count: number) =>
        `None of the ${count} results has a target and a figure to compare, so it cannot be judged whether they met one.`,
    },
    cardCounted: (results: number, reached: number, short: number, timing: Timing) => {
      if (reached === 0 && short === results)
        return `None of the ${results} results met its target.`;
      if (reached === 0)
        return `Of ${results} results, none met its target; ${short} ${SHORT[timing](short)}.`;
      if (short === 0)
        return `Of ${results} results, ${reached} met ${verb(reached, 'its target', 'their targets')}.`;
      return `Of ${results} results, ${reached} met ${verb(reached, 'its target', 'their targets')}; ${short} ${SHORT[timing](short)}.`;
    },
    cardUntold: (count: number) => `The other ${count === 1 ? 'one' : count} cannot be judged.`,
    cardClose: (count: number, results: number) =>
      results === 1
        ? 'The distance to the target is within the margin of error.'
        : `For ${count} of these, the distance to the target is within the margin of error.`,

    cardMoved: (compared: number, better: number, worse: number, unclear: number) => {
      if (compared === 0) return '';
      const parts = [
        ...(better > 0 ? [`${better} improved`] : []),
        ...(worse > 0 ? [`${worse} got worse`] : []),
        ...(unclear > 0 ? [`${unclear} showed no clear change`] : []),
      ];
      return parts.length === 0 ? '' : `Compared with the year before, ${parts.join(', ')}.`;
    },

    furthestHeading: (count: number, all: number) =>
      all > count
        ? `The ${count} farthest from their targets`
        : `${counted(count, 'result')} not met`,
    furthestFigure: (value: string, target: string) => `${value} (${target})`,
    furthestResponse: (text: string) => `Response: ${text}`,
    openingWords: (text: string) => /^.*?(?=[.。](?:\s|$)|$)/s.exec(text.trim())?.[0] ?? '',
    isOneSentence: (text: string) => /^[^.。]*[.。]?$/.test(text.trim()),
    squaresKey: (name: string, count: number) => `${name}: ${count}`,
    squaresNames: {
      reached: 'Met',
      missed: 'Not met',
      untold: 'Cannot be judged',
    },
    verdictBrief: {
      reached: 'Met',
      notYet: 'Not yet',
      missed: 'Missed',
      untold: 'Cannot be judged',
    },
    verdictClose: (verdict: string) => `${verdict}, within margin`,
    comparabilityBrief: { variant: 'Other question', own: 'Own measure' },
    changeBrief: (amount: string, said: string) => `${amount}, ${said}`,
    movedWord: (trend: 'up' | 'down' | 'flat') => movedWord(trend),
    sameAsBefore: 'Same as the year before',

    shareCard: 'Share',
    printCard: 'Print on one sheet',
    resultsHeadingOf: (count: number) => `Results (${count})`,
    orderHeading: 'Order',
    orderGoal: 'By goal',
    orderFramework: 'As listed',
    orderDistance: 'Farthest from the target first',
    orderNote:
      '“Farthest from the target first” goes by the distance between value and target in the chart.',
    showHeading: 'Show',
    cardKey: (previous: string | null, current: string) =>
      `${previous === null ? '' : `Hollow circle: ${previous}. `}Filled circle: ${current}. Vertical line: target. Horizontal line: margin of error. Shares run from 0 to 100%; others have a scale of their own.`,
    ownRating: `Rating by the ${area}`,
    fromTo: (before: string, now: string) => `${before} → ${now}`,
    responseOf: `Response of the ${area}`,
    toStrategy: (title: string) => `Read strategy “${title}”`,

    rated: (grade: string, favourable: boolean | null, status: Status, close: boolean) => {
      if (status === 'untold') return `The ${area} rates it “${grade}”; ${UNTOLD}.`;
      const agrees = favourable === (status === 'reached');
      const link = close || favourable === null ? '; it' : agrees ? ', and it' : ', but it';
      return `The ${area} rates it “${grade}”${link} ${ATTAINED[status]}.${close ? CLOSE : ''}`;
    },
    unrated: (status: Status, close: boolean) =>
      status === 'untold'
        ? 'It cannot be judged whether the target was met.'
        : `It ${ATTAINED[status]}.${close ? CLOSE : ''}`,
    strategyRated: (grades: readonly (readonly [string, string])[]) =>
      grades.length === 0
        ? ''
        : `${grades.map(([name, grade]) => `${name}: “${grade}”`).join('; ')}.`,
    overallRating: 'Rating of the whole strategy',
  }) as const;

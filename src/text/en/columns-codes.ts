import type { Change } from '../../model/figure/change.ts';
import type { Direction, Operator } from '../../model/figure/target.ts';
import type { Comparability } from '../../model/report/comparability.ts';
import type { StatedAs } from '../../model/standing/observation.ts';
import type { Terms } from '../terms.ts';
import { absenceLabels } from './columns-absence.ts';
import { surveyMethods } from './survey.ts';

/** The lists of codes that columns hold, each with what its codes mean. */
export const codeListWords = ({ area, areas }: Terms) =>
  ({
    comparability: {
      title: 'Comparability',
      explanation: 'How a result relates to a common indicator, as judged by this site.',
      labels: {
        same: `the common question; comparable between ${areas} within a year`,
        variant: `other wording or population; not comparable with other ${areas}`,
        own: `the ${area}’s own measure; comparable with its own target only`,
      } satisfies Record<Comparability, string>,
    },
    operator: {
      title: 'Comparison with the target',
      explanation: 'What the value must be, compared with the target, to meet it.',
      labels: {
        '>=': 'at least',
        '<=': 'at most',
        '>': 'more than',
        '<': 'less than',
      } satisfies Record<Operator, string>,
    },
    direction: {
      title: 'Direction',
      explanation: 'Which way is better.',
      labels: { higher: 'higher is better', lower: 'lower is better' } satisfies Record<
        Direction,
        string
      >,
    },
    statedAs: {
      title: 'Stated as',
      explanation: 'The column of the report in which a value is printed.',
      labels: { current: 'current value', previous: 'previous value' } satisfies Record<
        StatedAs,
        string
      >,
    },
    valueStatus: {
      title: 'How it is stated',
      explanation: 'How the report states a value.',
      labels: {
        number: 'as one number',
        text_only: 'in words, or in a form that is not one number',
        not_stated: 'not at all',
      },
    },
    targetStatus: {
      title: 'Against the target',
      explanation:
        'Whether a value met its target, by the year of the target and the year of the report.',
      labels: {
        reached: 'met',
        not_yet: 'not met yet (the year of the target is still to come)',
        missed: 'missed (the report is of the year of the target, or of a later one)',
        untold: 'cannot be judged (no target or no number to compare)',
      },
    },
    changeVerdict: {
      title: 'Direction of the change',
      explanation: 'Whether the change since the year before goes the right way.',
      labels: {
        better: 'the right way',
        worse: 'the wrong way',
        unclear: 'no clear change (within the margin of error)',
      } satisfies Record<NonNullable<Change['verdict']>, string>,
    },
    finding: {
      title: 'Kind of finding',
      explanation: 'By which rule it was chosen; the page of findings says how.',
      labels: {
        rated: 'rated well although short of the target',
        falls: 'share that fell',
        rises: 'share that rose',
        near: 'just short of the target',
        worsening: 'short of the target and getting worse',
        early: 'target met before its year',
        changed: 'changed question, not comparable with the year before',
        promises: 'what became of a response in the previous report',
      },
    },
    rated: {
      title: 'Kind of row beside a rating',
      explanation: 'A result or an initiative.',
      labels: { result: 'result', initiative: 'initiative' },
    },
    comparison: {
      title: 'Rating beside figures',
      explanation: `Whether the rating of the ${area} and the figures point different ways. That does not make the rating wrong.`,
    },
    surveyMethod: {
      title: 'Survey method',
      explanation: 'How the people who answered were chosen.',
      labels: surveyMethods,
    },
    absence: {
      title: 'Why there is no value',
      explanation:
        'The reason where a value has no number. Empty where it is given in other words.',
      labels: absenceLabels,
    },
  }) as const;

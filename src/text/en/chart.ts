import { listed } from './count.ts';

/** Words in and around charts. */
export const chartWords = {
  chartUnclear: (change: string) => `${change}, no clear change`,
  panels: {
    variant: 'Different wording or population (not comparable)',
    own: 'Own measures (not comparable)',
  },
  /** Lines that open to the rest of a chart. */
  chartEarlier: (years: readonly string[]) => `Charts for ${listed(years)}`,
  chartApart: {
    variant: (count: number) => `Charts of different wording or population (${count})`,
    own: (count: number) => `Charts of own measures (${count})`,
  },
  measureOf: (ward: string, measure: string) => `${ward}, “${measure}”`,
  chartSubtitle: (unit: string, population: string | null, answers: string | null) =>
    [
      `Unit: ${unit}`,
      ...(population === null ? [] : [`Population: ${population}`]),
      ...(answers === null ? [] : [answers]),
    ].join(' · '),
  apartSubtitle:
    'No value was measured with the common question. Each value below has a scale of its own.',
  answersOf: (known: readonly string[], others: boolean) =>
    `Responses: ${known.join(', ')}${others ? ' (others not stated in the source)' : ''}`,
  answersInTable: 'The number of responses is given in each row of the table',
  gapped: (name: string, text: string) => `${name} ${text}`,
  valueIn: (year: string, value: string) => `${value} in ${year}`,
  chartTarget: (target: string) => `The target is ${target}.`,
  chartRow: (label: string, previous: string, current: string, change: string) =>
    `${label}: ${previous}, ${current} (${change}).`,
  chartOneValue: (label: string, current: string) => `${label}: ${current} (no previous value).`,
  chartOnlyPrevious: (label: string, previous: string, year: string, reason: string) =>
    `${label}: ${previous}; ${year}: ${reason}.`,
  chartNoValue: (label: string, year: string, reason: string) => `${label}, ${year}: ${reason}.`,
  chartEmpty: 'There is no chart, because no value was measured with the common question.',
} as const;

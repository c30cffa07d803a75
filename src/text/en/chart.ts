/** Words in and around charts. */
export const chartWords = {
  chartUnclear: (change: string) => `${change} no clear change`,
  variantPanel: 'Different wording or population (not comparable)',
  ownPanel: 'Own measures (not comparable)',
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
  answersInTable: 'The number of responses stands in each row of the table',
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

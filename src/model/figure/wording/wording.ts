/**
 * Why a figure has no number, as the printed sign or word says: `none` where nothing or a dash is printed, `unknown`
 * (…, 不明), `suppressed` to protect people (x, 秘匿), `notMeasured`, `notApplicable` (対象外, N/A), `withdrawn`.
 */
export type Absence =
  'none' | 'unknown' | 'suppressed' | 'notMeasured' | 'notApplicable' | 'withdrawn';

export type Operator = '>=' | '<=' | '>' | '<';

/** How a city counts its years: by fiscal years, by those of the calendar, or by school years. */
export type YearKind = 'fiscal' | 'calendar' | 'school';

/** Words and what they mean, the first that fits being meant. */
export type Signs<Meaning> = readonly (readonly [RegExp, Meaning])[];

/**
 * How reports of a language write targets, years and reasons for a missing figure, as patterns over half-width text
 * without blanks around it. Groups of one pattern are named as each field says.
 */
export type Wording = Readonly<{
  /** Around a target, without changing it: taken away before and behind. */
  frame: RegExp;
  tail: RegExp;
  limits: Signs<Operator>;
  /** `low`, `unit` (of the lower end), `high`, `rest` (what stands behind the upper end). */
  ranges: readonly RegExp[];
  relations: RelationWording;
  years: YearWording;
  absences: Signs<Absence>;
  numerals: NumeralWording;
  milestone: Readonly<{ pending: RegExp; done: RegExp }>;
  /** A comparison, in whatever words: numbers, the year before, a limit, a movement, all or most of something. */
  compares: RegExp;
}>;

/** Targets that are set by the previous value. */
export type RelationWording = Readonly<{
  /** More or less than the previous value: `up` or `down`. */
  moved: readonly RegExp[];
  limited: Signs<Operator>;
  /** By so much: `number`, `unit`, and `up` or `down`. */
  stepped: readonly RegExp[];
  /** So many times or percent of it: `number`, and `percent` or `times`; the side, null where it is not said. */
  scaled: Signs<Operator | null>;
  /** Twice, half of it: the factor. */
  multiples: Signs<number>;
  kept: RegExp;
  /** Units of a step that count in percent (割: 10), and those that are points of a share. */
  percents: Readonly<Record<string, number>>;
  points: readonly string[];
}>;

/** Years that stand before or behind a target: `western`, or `era` and `inEra`; `month` as a number or by name. */
export type YearWording = Readonly<{
  before: RegExp;
  behind: RegExp;
  /** The western year before the first of each era. */
  eras: Readonly<Record<string, number>>;
  months: readonly string[];
  /** The month in which a year begins. */
  begins: Readonly<Record<YearKind, number>>;
}>;

/** `about` may stand before a figure; `zero` is no number of any unit; `words` count units, with `counter` behind them. */
export type NumeralWording = Readonly<{
  about: RegExp;
  zero: readonly string[];
  words: Readonly<Record<string, number>>;
  counter: string;
}>;

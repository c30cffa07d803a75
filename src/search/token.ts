import { runsOf } from './unit.ts';

/**
 * Texts are indexed as overlapping pairs of units, spelled in plain ASCII so that no word segmentation, neither the
 * indexer's nor a browser's, ever cuts them: 待機 → `5f856a5f`, 63.2% → `z63d2yzpcy`.
 */
const BREAK = 'zz';

/** What a text is indexed as: its pairs, a break after every run, then every unit that can be asked for alone. */
export function indexTokens(texts: readonly string[]): string {
  const runs = texts.flatMap(runsOf).map((run) => run.map(({ text }) => text));
  const pairs = runs.flatMap((run) => [...pairsOf(run), BREAK]);
  const alone = new Set(runs.flat().filter(standsAlone).map(single));
  return [...pairs, ...alone].join(' ');
}

/** The tokens that stand side by side wherever a text holds these units; empty if they cannot be asked for. */
export function queryTokens(units: readonly string[]): readonly string[] {
  const [only] = units;
  if (only !== undefined && units.length === 1) return standsAlone(only) ? [single(only)] : [];
  return pairsOf(units);
}

const pairsOf = (units: readonly string[]): readonly string[] =>
  units.slice(1).map((unit, index) => code(units[index] ?? '') + code(unit));

const single = (unit: string): string => `u${code(unit)}`;

/** A single kana or sign says nothing; a single kanji, word or number does. */
const standsAlone = (unit: string): boolean => /^(?:[a-z\d]|\p{Script=Han})/u.test(unit);

function code(unit: string): string {
  if (unit === '%') return 'zpcy';
  if (/^[a-z\d]/.test(unit)) return `z${unit.replace('.', 'd')}y`;
  return (unit.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
}

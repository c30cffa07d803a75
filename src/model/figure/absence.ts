/**
 * Why a figure has no number, as the printed sign or word says: `none` where nothing or a dash is printed, `unknown`
 * (…, 不明), `suppressed` to protect people (x, 秘匿), `notMeasured`, `notApplicable` (対象外, N/A), `withdrawn`.
 */
export type Absence =
  'none' | 'unknown' | 'suppressed' | 'notMeasured' | 'notApplicable' | 'withdrawn';

const SIGNS: readonly (readonly [RegExp, Absence])[] = [
  [/^(?:[.・]{2,}|不明|不詳|未詳)$/, 'unknown'],
  [/^(?:x|χ|秘匿)$/i, 'suppressed'],
  [/^(?:未測定|未計測|未実施|未調査|未集計|測定せず|調査せず)$/, 'notMeasured'],
  [/^(?:(?:[^\d、。]{1,10}の)?対象外|該当(?:なし|せず)|非該当|#?n\/a)$/i, 'notApplicable'],
  [/^(?:撤回|取り?下げ|取り?消し|掲載取りやめ)$/, 'withdrawn'],
];

/** The reason that a text in half-width characters gives for having no number; null if it gives none. */
export function absenceIn(text: string): Absence | null {
  const plain = text.replace(/(?<!\s)\s*\([^()]*\)$/, '').trim();
  return SIGNS.find(([sign]) => sign.test(plain))?.[1] ?? null;
}

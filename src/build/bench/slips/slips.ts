import { CLIPBOARD } from './clipboard.ts';
import { KEYBOARD } from './keyboard.ts';
import { LAYOUT } from './layout.ts';
import { numbersOf, type Slip } from './slip.ts';

const KINDS = Object.entries({ ...KEYBOARD, ...LAYOUT, ...CLIPBOARD });

/** So many slips in texts of one sort, in turn of every kind and in every text; the same every time. */
export function slipsIn(
  texts: Readonly<Record<string, string>>,
  count: number,
  seed = 1,
): readonly (Slip & Readonly<{ file: string }>)[] {
  const files = Object.keys(texts).sort();
  return Array.from({ length: count * 2 }, (_, at) => at)
    .flatMap((at) => {
      const [kind, make] = KINDS[at % KINDS.length] ?? ['', () => null];
      const next = numbersOf(seed, kind, at);
      const file = files[next(files.length)] ?? '';
      const others = files.filter((other) => other !== file).map((other) => texts[other] ?? '');
      const made = make(texts[file] ?? '', next, others);
      return made ? [{ kind, file, ...made }] : [];
    })
    .slice(0, count);
}

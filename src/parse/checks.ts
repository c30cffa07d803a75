import { blockId, id } from '../model/content/fields.ts';
import type { Figure } from '../model/figure/figure.ts';
import type { Indicator } from '../model/content/framework.ts';
import type { Scale } from '../model/content/scale.ts';
import { isSameUnit } from '../model/figure/unit.ts';
import { nearest } from './nearest.ts';
import type { Finding, Path } from './problem.ts';

/** A word must be one of those registered; nothing is known of a registry that is itself wrong (null). */
export function unknownFindings(
  word: string | null,
  known: readonly string[] | null,
  kind: string,
  path: Path,
): readonly Finding[] {
  if (word === null || known === null || known.includes(word)) return [];
  const near = nearest(word, known);
  const remedy = near
    ? `「${near}」ではありませんか`
    : known.length > 0
      ? `${known.join('・')} のどれかを書いてください`
      : `${kind}を先に書いてください`;
  return [{ path, message: `${kind}「${word}」は登録されていません`, remedy }];
}

/** An entry of a registry, with its path. */
type Entry<K extends string> = Readonly<Record<K, string | null>> & Readonly<{ path: Path }>;

export const entriesOf = <T>(list: readonly T[], path: Path) =>
  list.map((entry, index) => ({ ...entry, path: [...path, index] }));

/** What names an entry names no other; the later one is told, where it says so. */
export function repeatedFindings<K extends string>(
  entries: readonly Entry<K>[],
  key: K,
): readonly Finding[] {
  const names: readonly (string | null)[] = entries.map((entry) => entry[key]);
  return entries.flatMap(({ path }, index) => {
    const name = names[index] ?? null;
    if (name === null || names.indexOf(name) === index) return [];
    const message = `「${name}」は前のものと重なっています`;
    const remedy = 'ほかと重ならないものに直すか、どちらか一方を消してください';
    return [{ path: [...path, key], message, remedy }];
  });
}

/** A rating must be one of the grades of its scale. */
export function gradeFindings(
  grade: string | null,
  scale: Scale | undefined,
  path: Path,
): readonly Finding[] {
  const grades = scale?.grades.map(({ value }) => value);
  if (grade === null || !grades || grades.includes(grade)) return [];
  const message = `評価「${grade}」は決められた区分にありません`;
  const near = nearest(grade, grades);
  const remedy = `${grades.join('・')} のどれかを書いてください`;
  return [{ path, message, remedy: near ? `「${near}」ではありませんか。${remedy}` : remedy }];
}

/** Whose unit a figure must be printed in. */
export type Yardstick = Readonly<{ whose: string; unit: string | null | undefined }>;

/** A figure must have the unit of what it is compared with; the first that differs is told. */
export function unitFindings(
  figure: Figure | null,
  yardsticks: readonly Yardstick[],
  path: Path,
): readonly Finding[] {
  const other = yardsticks.find(({ unit }) => !isSameUnit(figure?.unit ?? null, unit ?? null));
  if (!figure?.unit || !other?.unit) return [];
  const message = `単位「${figure.unit}」が${other.whose}の単位「${other.unit}」と合いません`;
  return [{ path, message, remedy: '単位を直すか、目標・指標との対応を見直してください' }];
}

/** The value of an indicator lies between 0 and the most that can be reached: its maximum, or 100%. */
export function rangeFindings(
  figure: Figure | null,
  indicator: Indicator | undefined,
  path: Path,
): readonly Finding[] {
  const most = indicator?.maximum ?? (indicator?.unit === '%' ? 100 : null);
  if (figure?.number == null || most === null) return [];
  if (figure.number >= 0 && figure.number <= most) return [];
  const message = `「${figure.text}」は、この指標の範囲（0〜${most}${indicator?.unit ?? ''}）の外です`;
  const remedy =
    '資料と見比べて直してください（もっと大きな数がありうる指標なら、framework.yaml の maximum に書いてください）';
  return [{ path, message, remedy }];
}

/** The number of an entry must not be beyond the end of its list. */
export function numberFindings(
  number: number | null,
  listed: readonly unknown[],
  name: string,
  path: Path,
): readonly Finding[] {
  if (number === null || number <= listed.length) return [];
  const message = `${name}は${listed.length}件で、${number}番はありません`;
  const remedy = '上から数えた番号を書くか、答える目標がないなら、この項目を消してください';
  return [{ path, message, remedy }];
}

type Block = Parameters<typeof blockId>[0];

/** Every block needs an id of its own that fits in an address. */
export function idFindings(blocks: readonly Block[], path: Path): readonly Finding[] {
  const ids = blocks.map(blockId);
  return ids.flatMap((own, index) => {
    const taken = ids.indexOf(own) < index;
    if (own !== '' && !taken && id.safeParse(own).success) return [];
    const field = blocks[index]?.id == null ? 'code' : 'id';
    return [
      {
        path: own === '' ? [...path, index] : [...path, index, field],
        message: idMessage(own, taken),
        remedy: 'このファイルの中で重ならない id を書き足してください（例 id: 4-1-b）',
      },
    ];
  });
}

function idMessage(own: string, taken: boolean): string {
  if (own === '') return '番号（code）も id もありません';
  return taken
    ? `「${own}」は前のブロックと重なっています`
    : `「${own}」にはアドレスに使えない文字があります`;
}

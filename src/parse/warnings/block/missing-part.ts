import type { Framework } from '../../../model/content/framework.ts';
import type { Messages } from '../../../text/ja/messages.ts';
import type { Path } from '../../problem.ts';
import type { Examined, Notice, Rule } from '../warning.ts';

/**
 * A part that most other blocks of the report have, missing without a note that may say why; a strategy without any
 * initiative where most have some; and a report that has nothing of the one or the other, where its city has both.
 */
export const missingPart: Rule = ({ report }, { framework }) => {
  const { strategies, initiatives } = report;
  return [
    ...(['aim', 'plan'] as const).flatMap((part) => missingIn(strategies, 'strategies', part)),
    ...(['summary', 'withdrawal', 'done'] as const).flatMap((part) =>
      missingIn(initiatives, 'initiatives', part),
    ),
    ...withoutInitiative(report),
    ...(['strategies', 'initiatives'] as const)
      .filter((list) => report[list].length === 0)
      .filter((list) => list === 'strategies' || hasInitiatives(framework))
      .map((list) => notice([list], (m) => m.warnings.emptyList(list))),
  ];
};

/** A city without initiatives has neither a form nor scales for them. */
const hasInitiatives = ({ form, scales }: Framework): boolean =>
  form !== null || scales.initiative.grades.length + scales.achievement.grades.length > 0;

const notice = (path: Path, say: Notice['say']): Notice => ({ kind: 'missing', path, say });

type Named = Parameters<Messages['warnings']['missingPart']>[0];
type Parts<Part extends string> = Readonly<Record<Part, string | readonly string[] | null>>;

/** Three of four blocks are most. */
function missingIn<Part extends Named>(
  blocks: readonly (Parts<Part> & Readonly<{ note: string | null }>)[],
  list: string,
  part: Part,
): readonly Notice[] {
  const isMissing = (block: Parts<Part>) => (block[part]?.length ?? 0) === 0;
  if (blocks.filter(isMissing).length * 4 > blocks.length) return [];
  return blocks.flatMap((block, index) =>
    isMissing(block) && block.note === null
      ? [notice([list, index, part], (m) => m.warnings.missingPart(part))]
      : [],
  );
}

function withoutInitiative({ strategies, initiatives }: Examined['report']): readonly Notice[] {
  const served = new Set(initiatives.flatMap((initiative) => initiative.strategies));
  const without = strategies.filter(({ id }) => !served.has(id));
  if (without.length * 4 > strategies.length) return [];
  return without.map((strategy) =>
    notice(['strategies', strategies.indexOf(strategy)], (m) => m.warnings.noInitiative()),
  );
}

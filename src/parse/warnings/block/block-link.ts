import type { Initiative } from '../../../model/report/initiative.ts';
import type { Strategy } from '../../../model/report/strategy.ts';
import type { Notice, Rule } from '../warning.ts';

/**
 * An initiative whose code does not go on from that of its strategy or from that of the initiative before it, or that
 * stands on an indicator on which its strategy does not; and an id that begins with another code than its block has.
 */
export const blockLink: Rule = ({ report: { strategies, initiatives } }) => [
  ...strategies.flatMap((strategy, index) => idNotices(strategy, ['strategies', index, 'id'])),
  ...initiatives.flatMap((initiative, index) => {
    const linked = strategies.filter(({ id }) => initiative.strategies.includes(id));
    return [
      ...idNotices(initiative, ['initiatives', index, 'id']),
      ...codeNotices(initiative, linked, index),
      ...orderNotices(initiative, initiatives, index),
      ...indicatorNotices(initiative, linked, index),
    ];
  }),
];

function idNotices({ id, code }: Strategy | Initiative, path: Notice['path']): readonly Notice[] {
  if (code === null || !CODE.test(code) || !CODE.test(id) || `${id}-`.startsWith(`${code}-`))
    return [];
  return [{ kind: 'link', path, say: (m) => m.warnings.otherId(id, code) }];
}

const CODE = /^\d+(?:-[0-9a-z]+)*$/;

function codeNotices(
  { code }: Initiative,
  linked: readonly Strategy[],
  index: number,
): readonly Notice[] {
  const codes = linked.flatMap((strategy) => strategy.code ?? []);
  if (code === null || codes.length === 0 || codes.some((one) => goesOn(code, one))) return [];
  const path = ['initiatives', index, 'code'];
  return [{ kind: 'link', path, say: (m) => m.warnings.otherStrategy(code, codes) }];
}

const goesOn = (code: string, from: string): boolean => `${code}-`.startsWith(`${from}-`);

/** Initiatives of one strategy are numbered one after the other. */
function orderNotices(
  { code }: Initiative,
  all: readonly Initiative[],
  index: number,
): readonly Notice[] {
  const [own, before] = [code, all[index - 1]?.code ?? null].map((one) => NUMBERED.exec(one ?? ''));
  const isFamily = own && before && own[1] === before[1];
  if (!isFamily || Number(own[2]) === Number(before[2]) + 1) return [];
  const path = ['initiatives', index, 'code'];
  return [{ kind: 'link', path, say: (m) => m.warnings.otherOrder(before[0], own[0]) }];
}

const NUMBERED = /^(\d+(?:-\d+)*-)(\d+)$/;

function indicatorNotices(
  { indicators }: Initiative,
  linked: readonly Strategy[],
  index: number,
): readonly Notice[] {
  const theirs = new Set(linked.flatMap((strategy) => strategy.indicators));
  return indicators.flatMap((code, at): readonly Notice[] =>
    theirs.has(code)
      ? []
      : [
          {
            ...{ kind: 'link', path: ['initiatives', index, 'indicators', at] },
            say: (m) => m.warnings.strayIndicator(code),
          },
        ],
  );
}

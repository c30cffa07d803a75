import type { Spot } from '../../model/content/revision.ts';

/** The block and the number of the result that an address of a report card leads to. */
export function spotOf(address: string): Omit<Spot, 'report'> {
  const [, kind, block, result] =
    /#(?:(strategy)-|initiative-)(.+?)(?:-result-(\d+))?$/.exec(address) ?? [];
  if (block === undefined) throw new RangeError(`invalid address: ${address}`);
  return {
    strategy: kind ? block : null,
    initiative: kind ? null : block,
    result: result === undefined ? null : Number(result),
  };
}

import { formatProblem, type Problem } from '../parse/problem.ts';
import type { Messages } from '../text/ja/messages.ts';

/** Names every problem and ends the process with status 1; goes on if there is none. */
export function refuse(problems: readonly Problem[], messages: Messages): void {
  if (problems.length > 0) stop(problems, messages);
}

/** Names every problem and ends the process with status 1. */
export function stop(problems: readonly Problem[], messages: Messages): never {
  console.error(problems.map(formatProblem).join('\n'));
  console.error(`\n${messages.notBuilt(problems.length)}`);
  process.exit(1);
}

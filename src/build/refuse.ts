import { formatProblem, type Problem } from '../parse/problem.ts';

/** Names every problem and ends the process with status 1; goes on if there is none. */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) stop(problems);
}

/** Names every problem and ends the process with status 1. */
export function stop(problems: readonly Problem[]): never {
  console.error(problems.map(formatProblem).join('\n'));
  console.error(`\n${problems.length}件の誤りがあるため、サイトを作りませんでした。`);
  process.exit(1);
}

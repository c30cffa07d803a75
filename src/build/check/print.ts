import { formatProblem } from '../../parse/problem.ts';
import { UNCONFIRMABLE, type Warning } from '../../parse/warnings/warning.ts';
import type { Messages } from '../../text/ja/messages.ts';
import type { ContentCheck } from './content.ts';

/** Names every mistake, then every warning, how warnings are answered, and how many there are of both. */
export function printCheck({ problems, warnings, messages }: ContentCheck): void {
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) console.error('');
  printWarnings(warnings, messages);
  console.log(messages.warnings.count(problems.length, warnings.length));
}

/** How many warnings are shown where they are not what was asked for. */
const FEW = 5;

/** Names the first warnings, all if they are few, and how many more there are; those of drafts where these are shown. */
export function printFewWarnings(check: ContentCheck, showsDrafts: boolean): void {
  const { warnings, drafts, messages } = check;
  const shown = warnings.filter(({ file }) => showsDrafts || !drafts.has(file));
  printWarnings(shown.slice(0, FEW), messages);
  if (shown.length > FEW) console.log(messages.warnings.more(shown.length - FEW));
}

function printWarnings(warnings: readonly Warning[], { warnings: words }: Messages): void {
  const [first] = warnings.filter(({ kind }) => !UNCONFIRMABLE.some((one) => one === kind));
  for (const warning of warnings)
    console.log(`${words.label(warning.kind)} ${formatProblem(warning)}`);
  if (first) console.log(`${words.answer(first.kind)}\n`);
}

import { checkContent } from '../src/build/check/content.ts';
import { plainly } from '../src/build/check/plainly.ts';
import { printCheck } from '../src/build/check/print.ts';
import { contentFolder } from '../src/build/content.ts';

await plainly(() => {
  const check = checkContent(contentFolder());
  printCheck(check);
  process.exitCode = check.problems.length > 0 ? 1 : 0;
});

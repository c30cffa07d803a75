import { keepCompiled } from '../src/build/compiled.ts';

keepCompiled();
const { checkContent } = await import('../src/build/check/content.ts');
const { plainly } = await import('../src/build/check/plainly.ts');
const { printCheck } = await import('../src/build/check/print.ts');
const { contentFolder } = await import('../src/build/content.ts');

await plainly(() => {
  const check = checkContent(contentFolder());
  printCheck(check);
  process.exitCode = check.problems.length > 0 ? 1 : 0;
});

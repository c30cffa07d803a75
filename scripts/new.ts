import { plainly } from '../src/build/check/plainly.ts';
import { newCommand } from '../src/build/desk/commands.ts';
import { tell } from '../src/build/desk/outcome.ts';

await plainly(async () => {
  tell(await newCommand(process.argv.slice(2)));
});

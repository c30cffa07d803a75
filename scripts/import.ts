import { plainly } from '../src/build/check/plainly.ts';
import { importCommand } from '../src/build/desk/commands.ts';
import { tell } from '../src/build/desk/outcome.ts';

await plainly(async () => {
  tell(await importCommand(process.argv.slice(2)));
});

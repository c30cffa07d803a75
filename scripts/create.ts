import { createCommand } from '../src/build/desk/commands.ts';
import { tell } from '../src/build/desk/outcome.ts';

tell(await createCommand(process.argv.slice(2)));

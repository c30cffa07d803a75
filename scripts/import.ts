import { importCommand } from '../src/build/desk/commands.ts';
import { tell } from '../src/build/desk/outcome.ts';

tell(await importCommand(process.argv.slice(2)));

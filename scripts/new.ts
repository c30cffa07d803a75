import { newCommand } from '../src/build/desk/commands.ts';
import { tell } from '../src/build/desk/outcome.ts';

tell(await newCommand(process.argv.slice(2)));

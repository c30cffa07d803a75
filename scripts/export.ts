import { exportCommand } from '../src/build/desk/commands.ts';
import { tell } from '../src/build/desk/outcome.ts';

tell(await exportCommand(process.argv.slice(2)));

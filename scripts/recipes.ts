import { NAMES, runRecipes } from '../src/build/recipes/run.ts';

/** `npm run recipes` follows all recipes at once, `npm run recipes -- year 24x2` single ones and contents of other cities. */
const names = process.argv.slice(2);
if (names.every((name) => NAMES.includes(name))) process.exitCode = runRecipes(names) ? 0 : 1;
else console.error(`npm run recipes -- [${NAMES.join(' ')}]`);

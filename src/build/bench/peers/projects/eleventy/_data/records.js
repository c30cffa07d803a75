import { globSync, readFileSync } from 'node:fs';

/** One page for each file of `pages/`. */
export default function () {
  return globSync('pages/**/*.json').map((file) => JSON.parse(readFileSync(file, 'utf8')));
}

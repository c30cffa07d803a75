import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder, readContent } from '../content.ts';
import { contentMessages } from '../messages.ts';
import { createCity } from '../create/create.ts';
import { exportReport } from './export.ts';
import { importReport } from './import.ts';
import { newReport } from './new.ts';
import { undone, type Outcome } from './outcome.ts';

/** `npm run import -- form.xlsx` reads spreadsheets into a report; `--write` confirms that one that is there changes. */
export const importCommand = (typed: readonly string[]): Promise<Outcome> =>
  withOptions(typed, ['ward', 'year'], ['write'], ({ words, texts, flags }) =>
    importReport({
      content: contentFolder(),
      paths: words.map((path) => resolve(process.env['INIT_CWD'] ?? '.', path)),
      ward: texts['ward'] ?? '',
      year: texts['year'] ?? '',
      write: flags.includes('write'),
    }),
  );

/** `npm run export -- akane 2022` writes a report into `sheets/`; `--again` writes over what is there. */
export const exportCommand = (typed: readonly string[]): Promise<Outcome> =>
  withOptions(typed, [], ['again'], ({ words: [ward = '', year = ''], flags }) =>
    exportReport({
      ...{ content: contentFolder(), ward, year, out: 'sheets' },
      again: flags.includes('again'),
    }),
  );

/** `npm run new -- akane 2023` begins a report as a draft, from the last one. */
export const newCommand = (typed: readonly string[]): Promise<Outcome> =>
  withOptions(typed, [], [], ({ words: [ward = '', year = ''] }) =>
    Promise.resolve(newReport({ content: contentFolder(), ward, year })),
  );

/** `npm run create -- ../my-city --language en` begins a city from a template. */
export const createCommand = (typed: readonly string[]): Promise<Outcome> =>
  withOptions(typed, ['language'], [], ({ words: [folder], texts }) =>
    Promise.resolve(
      createCity({
        folder: folder === undefined ? null : resolve(process.env['INIT_CWD'] ?? '.', folder),
        language: texts['language'],
      }),
    ),
  );

/** What was typed behind a command: its words, options with a text (`--ward akane`) and without (`--write`). */
type Typed = Readonly<{
  words: readonly string[];
  texts: Readonly<Record<string, string>>;
  flags: readonly string[];
}>;

/** Does what was typed, unless it holds an option that there is none of. */
async function withOptions(
  typed: readonly string[],
  texts: readonly string[],
  flags: readonly string[],
  work: (typed: Typed) => Promise<Outcome>,
): Promise<Outcome> {
  const known = [...texts, ...flags];
  const options: Record<string, Readonly<{ type: 'string' | 'boolean' }>> = {};
  for (const name of known) options[name] = { type: texts.includes(name) ? 'string' : 'boolean' };
  const { positionals, values } = parseArgs({
    args: [...typed],
    allowPositionals: true,
    strict: false,
    options,
  });
  const unknown = Object.keys(values).find((name) => !known.includes(name));
  if (unknown !== undefined)
    return undone(contentMessages(readContent()).desk.unknownOption(unknown, known));
  const told = Object.entries(values).filter(([, value]) => typeof value === 'string');
  return work({
    words: positionals,
    texts: Object.fromEntries(told) as Readonly<Record<string, string>>,
    flags: Object.keys(values).filter((name) => values[name] === true),
  });
}

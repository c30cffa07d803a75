import { pageSchema, type Page } from '../model/content/page.ts';
import { characterFlaws, garbledFlaws, plain } from './syntax/character.ts';
import { parseWith, type Parsed } from './document.ts';
import { LIMITS, longFlaws } from './limit.ts';
import { conflictFlaws } from './syntax/loss.ts';
import type { Problem } from './problem.ts';
import { placesIn, readYaml } from './yaml.ts';
import type { Source } from './source.ts';

/** Reads a page written by hand: title and description between two lines of `---`, then Markdown. */
export function parsePage(source: Source): Parsed<Page> {
  const [, front, body = ''] = FRONT.exec(plain(source.text)) ?? [];
  if (front === undefined) return withoutFront(source);
  const parsed = parseWith(pageSchema, { ...source, text: front });
  const name = source.file.replace(/^.*\/|\.md$/g, '');
  const problems = [...parsed.problems, ...bodyProblems(source, body)];
  const value = problems.length > 0 ? null : parsed.value;
  return { ...parsed, problems, value: value && { ...value, name, file: source.file, body } };
}

/** The opening line belongs to the first part, so that lines keep their numbers. */
const FRONT = /^(---\r?\n[^]*?)^---[ \t]*\r?\n([^]*)$/m;

const textFlaws = (body: string) => [
  ...garbledFlaws(body),
  ...conflictFlaws(body, true),
  ...characterFlaws(body),
];

/** What no text may hold, in the part below the front matter. */
function bodyProblems({ file, text, messages }: Source, body: string) {
  const whole = plain(text);
  const place = placesIn(file, whole);
  const start = whole.length - body.length;
  const long = longFlaws(body, LIMITS.page);
  const flaws = long.length > 0 ? long : textFlaws(body);
  return flaws.map(({ offset, say }): Problem => ({
    ...place(start + offset),
    field: messages.wholeFile(),
    ...say(messages),
  }));
}

function withoutFront(source: Source): Parsed<Page> {
  const { yaml } = readYaml({ ...source, text: '' });
  return {
    yaml,
    value: null,
    problems: [yaml.locate({ path: [], say: (m) => m.noFrontMatter() })],
  };
}

import { frameworkSchema, placedIndicators, type Framework } from '../model/framework.ts';
import { parseWith, type Parsed } from './document.ts';
import type { Finding } from './problem.ts';

/** Reads the framework; the codes and slugs of its indicators must differ. */
export function parseFramework(file: string, text: string): Parsed<Framework> {
  const parsed = parseWith(frameworkSchema, file, text);
  if (!parsed.value) return parsed;
  const problems = repeatedIndicators(parsed.value).map(parsed.yaml.locate);
  return { ...parsed, value: problems.length > 0 ? null : parsed.value, problems };
}

function repeatedIndicators(framework: Framework): readonly Finding[] {
  const all = placedIndicators(framework).map(({ indicator }) => indicator);
  return all.flatMap(({ code, slug }, index) => {
    const earlier = all.slice(0, index).find((other) => other.code === code || other.slug === slug);
    if (!earlier) return [];
    const message = `指標「${code}」（${slug}）は前の指標と番号かスラッグが同じです`;
    return [
      {
        path: ['goals'],
        message,
        remedy: '番号とスラッグを、ほかと重ならないものに直してください',
      },
    ];
  });
}

import type { Release } from '../../model/content/release.ts';
import { isFutureDay } from '../../model/figure/fiscal-year.ts';
import type { Parsed } from '../document.ts';
import type { Warning } from './warning.ts';

/** Versions of the data that are dated on a day to come. */
export const releaseWarnings = (
  { yaml, value }: Parsed<readonly Release[]>,
  today: string,
): readonly Warning[] =>
  (value ?? []).flatMap(({ date }, index) =>
    isFutureDay(date, today)
      ? [
          {
            kind: 'year' as const,
            ...yaml.locate({
              path: ['versions', index, 'date'],
              say: (m) => m.warnings.releaseDay(date),
            }),
          },
        ]
      : [],
  );

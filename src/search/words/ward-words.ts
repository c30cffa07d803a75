import type { WardName, Word } from './names.ts';

/** Everything that a ward is called, each as a reading of it. */
export function wardWords(ward: WardName, patterns: readonly string[]): readonly Word[] {
  const [name, short, kana, shortKana, slug] = ward;
  const called = patterns.map((pattern) =>
    pattern.replace('{name}', name).replace('{shortKana}', shortKana).replace('{slug}', slug),
  );
  return [
    [name, kana],
    [short, shortKana],
    [short, slug],
    ...called.map((one) => [name, one] as const),
  ];
}

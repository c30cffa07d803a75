import { expect, test } from 'vitest';
import { pseudolocalised } from './pseudolocale.ts';

const words = pseudolocalised({
  plain: '目標',
  nested: { list: ['区', 'CSV'] },
  sentence: (ward: string, count: number) => `${ward}は${count}件です。`,
  joined: (wards: readonly string[]) => wards.join('、'),
});

test('pseudolocalised(words) leaves no Japanese in any word', () => {
  const said = [
    words.plain,
    ...words.nested.list,
    words.sentence('North', 2),
    words.joined(['a', 'b']),
  ];
  expect(said.join('')).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
  expect(said).toContain('CSV');
});

test('pseudolocalised(sentence) leaves what it is handed as it is', () => {
  expect(words.sentence('北区', 2)).toMatch(/^北区.2../);
});

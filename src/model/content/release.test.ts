import { expect, test } from 'vitest';
import { compareVersions, nextVersion } from './release.ts';

test('compareVersions(a, b) orders by number, not by letter', () => {
  const versions = ['1.10.0', '1.9.9', '2.0.0', '1.9.10'];
  expect(versions.sort(compareVersions)).toEqual(['1.9.9', '1.9.10', '1.10.0', '2.0.0']);
  expect(compareVersions('1.2.3', '1.2.3')).toBe(0);
});

test('nextVersion(version, kind) raises one part and clears those after it', () => {
  expect(nextVersion('1.4.2', 'major')).toBe('2.0.0');
  expect(nextVersion('1.4.2', 'minor')).toBe('1.5.0');
  expect(nextVersion('1.4.2', 'correction')).toBe('1.4.3');
});

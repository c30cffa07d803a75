import { expect, test } from 'vitest';
import { FILES, REPORT } from './fixture.ts';
import { parseDataset } from './dataset.ts';
import { messages } from '../text/ja/messages.ts';

const reading = parseDataset(FILES, messages);
const lines = reading.ok ? reading.dataset.lines : new Map<string, number>();
const text = FILES[REPORT].split('\n');

test('parseDataset(files) knows on which line each block and each printed result begins', () => {
  const said = [...lines].map(([key, line]) => `${key}: ${text[line - 1]?.trim() ?? ''}`);
  expect(said).toEqual([
    'kita/2016 strategy 4-1: - code: 4-1',
    'kita/2016 strategy 4-1 result 1: - measure: 助け合いを実感している区民の割合',
    'kita/2016 strategy 4-1 result 2: - measure: 講座の参加者数',
    'kita/2016 initiative 4-1-1: - code: 4-1-1',
    'kita/2016 initiative 4-1-1 result 1: - target: 1',
  ]);
});

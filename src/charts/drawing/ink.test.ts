import { expect, test } from 'vitest';
import { svg } from '../../markup.ts';
import { ink, inked } from './ink.ts';

const own = {
  paper: '#fffdf7',
  text: '#111111',
  quiet: '#555555',
  mark: '#0a5c4a',
  target: '#8a2c52',
};

test('inked(drawing, colours) changes what is drawn, in every role, and no text', () => {
  const text = `fill="${ink.mark}"`;
  const drawn = inked(
    svg`<g><text fill="${ink.text}">${text} ${ink.mark}</text><path fill="${ink.paper}" stroke="${ink.mark}" class="a"/><path stroke="${ink.target}" fill="${ink.rule}"/></g>`,
    own,
  );
  expect(drawn).toEqual(
    svg`<g><text fill="#111111">${text} ${ink.mark}</text><path fill="#fffdf7" stroke="#0a5c4a" class="a"/><path stroke="#8a2c52" fill="${ink.rule}"/></g>`,
  );
});

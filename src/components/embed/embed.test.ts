import { expect, test } from 'vitest';
import { indicatorEmbed } from '../../views/embed/chart.ts';
import { siteLook } from '../../views/frame/look.ts';
import { indicatorOf, words } from '../../views/fixture.ts';
import { edition, render } from '../fixture.ts';
import EmbedPage from './EmbedPage.astro';

const embed = indicatorEmbed(edition, indicatorOf(edition.dataset));
const html = await render(EmbedPage, { words, look: siteLook(edition), ...embed });

test('EmbedPage(chart) keeps to a policy of its own and out of searches', () => {
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  expect(policy.replaceAll('&#39;', "'")).toMatch(/^default-src 'none'; .*form-action 'none'/);
  expect(policy).not.toContain('unsafe');
  expect(html).toContain('<meta name="robots" content="noindex">');
});

test('EmbedPage(chart) shows value, previous value, their years and where they are from', () => {
  for (const text of ['49.60%', '41%', '2016年度', '2015年度', embed.maker])
    expect(html).toContain(text);
  expect(html).toContain(`href="${embed.page}"`);
});

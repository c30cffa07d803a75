import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseHTML } from 'linkedom';
import { editionOf, type Edition } from '../edition.ts';
import { placedResults, type PlacedResult } from '../model/dataset.ts';
import { datasetOf, resultsReport, same } from '../views/fixture.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];
type Props = Readonly<Record<string, unknown>>;

/** A component as markup, with the text of its slot. */
export async function render(component: Component, props: Props, slot = ''): Promise<string> {
  const container = await AstroContainer.create();
  return container.renderToString(component, { props, slots: { default: slot } });
}

/** A component as a document. */
export async function rendered(component: Component, props: Props): Promise<Document> {
  const html = await render(component, props);
  const whole = /<html[^]*/.exec(html)?.[0] ?? `<html><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

/** One report of an invented ward: below its target and better than before, apart from the common question, of its own. */
const dataset = datasetOf(
  resultsReport(
    'aoba',
    2016,
    same('49.60%', '41%', { rating: 'A', note: '<b>注</b>' }),
    same('72%', '―', { comparability: 'variant', note: '対象がせまい' }),
    { measure: '旗の数', comparability: 'own', value: '12本', previous: '9本', rating: 'B' },
  ),
);

export const edition: Edition = editionOf(dataset);

/** The results of the report, as they stand in it. */
export const placed: readonly PlacedResult[] = placedResults(dataset);

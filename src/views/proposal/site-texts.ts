import type { Edition } from '../../edition.ts';
import { termAnchor } from '../../links.ts';
import type { Term } from '../../model/content/glossary.ts';
import type { Page } from '../../model/content/page.ts';
import type { Place } from '../changes/release.ts';
import type { Told } from './told.ts';

/** What the site says besides its reports and registers: its name and terms, pages written by hand, glossary, search. */
export const siteTexts = (edition: Edition): readonly Told[] => [
  ...identity(edition),
  ...legends(edition),
  ...edition.dataset.pages.flatMap((page) => pageTexts(edition, page)),
  ...edition.dataset.terms.map((term) => termText(edition, term)),
  ...searchTexts(edition),
];

const FIELDS = [
  ...(['title', 'subtitle', 'description', 'city', 'publisher', 'contact', 'baseUrl'] as const),
  ...(['repositoryUrl', 'languages', 'dataLicence'] as const),
] as const;

function identity(edition: Edition): readonly Told[] {
  const { words, links, dataset } = edition;
  const place = { name: words.proposalWhole, href: links.absolute(links.homeHref) };
  return FIELDS.flatMap((name) => {
    const text = flat(dataset.site[name]);
    return text === ''
      ? []
      : [{ key: `site ${name}`, place, field: words.proposalSite[name], text }];
  });
}

/** A field of settings in one line: the texts in it. */
const flat = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value)
    .map(flat)
    .filter((text) => text !== '')
    .join(' ');
};

/** The framework's own name and explanation, and what each scale means. */
function legends({ words, links, dataset }: Edition): readonly Told[] {
  const { title, explanation, scales } = dataset.framework;
  const told = (key: string, field: string, text: string): Told => ({
    ...{ key, field, text },
    place: { name: title, href: links.absolute(links.indicatorsHref) },
  });
  return [
    told('framework title', words.proposalFramework, title),
    told('framework explanation', words.proposalExplanation, explanation),
    ...Object.entries(scales).map(([name, scale]) =>
      told(`scale ${name}`, words.proposalScale, words.labelled(scale.name, scale.explanation)),
    ),
  ];
}

/** A page by its paragraphs, each known by its own text: one that is put in between changes no other. */
function pageTexts({ words, links }: Edition, { name, title, description, body }: Page) {
  const place: Place = { name: title, href: links.absolute(links.addressHref(`/${name}/`)) };
  const told = (field: string, text: string, key: string): Told => ({
    ...{ place, field, text, key: `page ${name} ${key}` },
  });
  return [
    told(words.proposalSite.title, title, 'title'),
    told(words.proposalSite.description, description, 'description'),
    ...paragraphs(body).map((text) => told(words.proposalProse, text, text)),
  ];
}

const paragraphs = (body: string): readonly string[] =>
  body
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map((text) => text.trim())
    .filter((text) => text !== '');

function termText({ words, links }: Edition, { id, term, reading, meaning, synonyms }: Term): Told {
  return {
    key: `term ${id}`,
    place: { name: term, href: links.absolute(`${links.glossaryHref}#${termAnchor(id)}`) },
    field: words.proposalTerm,
    text: [
      reading === null ? term : words.inYear(term, reading),
      meaning,
      synonyms.join(words.comma),
    ]
      .join('\n')
      .trim(),
  };
}

function searchTexts({ words, links, dataset }: Edition): readonly Told[] {
  const place = { name: words.search, href: links.absolute(links.searchHref) };
  const { comma } = words;
  return [
    ...dataset.hints.map(({ word, asked }) => ({
      ...{ key: `hint ${word}`, place, field: words.proposalHint },
      text: words.labelled(word, asked.join(comma)),
    })),
    ...dataset.spellings.map((group) => ({
      ...{ key: `spelling ${group.join(' ')}`, place, field: words.proposalSpelling },
      text: group.join(comma),
    })),
  ];
}

import { readFileSync } from 'node:fs';
import { builtFiles } from './published.ts';

/** An address that a built file names, and the file. */
export type Named = Readonly<{ file: string; address: string }>;

const TEXTS = '**/*.{html,xml,txt,json,jsonld,csv,css,js,svg}';

/** What leads anywhere in markup: `href="…"`, `src="…"` and the like. */
const ATTRIBUTE = /\s(?:href|src|action|poster|data|srcset|xlink:href)="([^"]*)"/g;

/** `content="0; url=/new/"` */
const REFRESH = /content="\d+; url=([^"]*)"/g;

/** The second word of a line of `_redirects`. */
const TARGET = /^\S+ (\S+) /gm;

/**
 * Every address that the files of a built site name: in attributes of their markup, and every absolute one of the
 * site's own host anywhere in their texts (files of data, feeds, the sitemap, canonical addresses, share pictures).
 */
export const namedAddresses = (site: string, host: string): readonly Named[] =>
  [...builtFiles(site, TEXTS), ...builtFiles(site, '_redirects')].flatMap((file) => {
    const text = readFileSync(`${site}/${file}`, 'utf8');
    const found = [
      ...(/\.(?:html|svg)$/.test(file)
        ? [...matches(text, ATTRIBUTE), ...matches(text, REFRESH)]
        : []),
      ...(file === '_redirects' ? matches(text, TARGET) : []),
      ...matches(text, absolute(host)),
    ];
    return [...new Set(found)].map((address) => ({ file, address: unescaped(address) }));
  });

const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, address]) => address ?? '');

/** An absolute address ends where the text around it goes on: at a quote, a bracket, a character that is not ASCII. */
const absolute = (host: string): RegExp =>
  new RegExp(`(https?://${host.replaceAll('.', '\\.')}[!#$%&*+./0-9:;=?@A-Z_a-z~-]*)`, 'g');

/** Markup and code around an address may follow it as entities. */
const unescaped = (address: string): string =>
  address
    .replace(/&(?:quot|#39|lt|gt).*$/, '')
    .replace(/&amp;/g, '&')
    .replace(/[.;:]+$/, '');

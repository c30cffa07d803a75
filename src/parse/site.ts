import { siteSchema, type Site } from '../model/content/site.ts';
import { parseWith, withFindings, type Parsed } from './document.ts';
import { pathsIn, SITE, type Files } from './files.ts';
import { lenient, type Lenient } from './lenient.ts';
import { nearest } from './nearest.ts';
import type { Finding, Path } from './problem.ts';
import type { Source } from './source.ts';
import { contentOfText } from './yaml.ts';

/** Reads the settings of the site; the files of its look are there, and are what they seem to be. */
export const parseSite = (source: Source, files: Files): Parsed<Site> =>
  withFindings(parseWith(siteSchema, source), (content) =>
    namedFiles(lenient(siteSchema, content)).flatMap((named) => fileFindings(named, files)),
  );

/** The paths of the files that `site.yaml` names, whatever else is wrong with it. */
export const siteFiles = (files: Files): readonly string[] =>
  namedFiles(lenient(siteSchema, contentOfText(files[SITE] ?? ''))).map(({ file }) => file);

type Named = Readonly<{ path: Path; name: string; file: string }>;

function namedFiles({ logo, icon, font }: Lenient<typeof siteSchema>): readonly Named[] {
  const all: readonly Readonly<{ path: Path; name: string | null | undefined }>[] = [
    { path: ['logo', 'file'], name: logo.file },
    { path: ['logo', 'dark'], name: logo.dark },
    { path: ['icon'], name: icon },
    { path: ['font', 'regular'], name: font.regular },
    { path: ['font', 'bold'], name: font.bold },
  ];
  return all.flatMap(({ path, name }) =>
    name == null ? [] : { path, name, file: `content/${name}` },
  );
}

function fileFindings({ path, name, file }: Named, files: Files): readonly Finding[] {
  const text = files[file];
  if (text === undefined) {
    const there = pathsIn(files, 'content/look/').map((one) => one.replace('content/', ''));
    return [{ path, say: (m) => m.missingFile(name, nearest(name, there), there) }];
  }
  if (name.endsWith('.svg')) {
    const alive = ALIVE.exec(text)?.[0];
    return alive === undefined ? [] : [{ path, say: (m) => m.livePicture(name, alive) }];
  }
  return text.includes(name.endsWith('.png') ? 'PNG' : 'wOF2')
    ? []
    : [{ path, say: (m) => m.otherFile(name) }];
}

/** What runs in a picture, or is loaded from elsewhere by it. */
const ALIVE =
  /<script|<foreignObject|\son\w+\s*=|@import|url\(\s*['"]?(?:https?:)?\/\/|href\s*=\s*["'](?!#|data:image\/)[^"']*/i;

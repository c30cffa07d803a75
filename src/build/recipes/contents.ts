import { cpSync, rmSync } from 'node:fs';
import type { Files } from '../../parse/files.ts';
import { inventedContent } from '../bench/content.ts';
import { readContent, writeContent } from '../content.ts';

/** Puts another content in the place of a clone's. */
type Replacement = (clone: string) => void;

const written =
  (make: (files: Files) => Files): Replacement =>
  (clone) => {
    const files = make(readContent(`${clone}/content`));
    rmSync(`${clone}/content`, { recursive: true });
    writeContent(`${clone}/content`, files);
  };

const CITY = 'src/site/city/content';

/** Contents of other cities than the one that stands, by name. */
export const CONTENTS: Readonly<Record<string, Replacement>> = {
  city: (clone) => {
    rmSync(`${clone}/content`, { recursive: true });
    cpSync(`${clone}/${CITY}`, `${clone}/content`, { recursive: true });
  },
  'city-unreleased': written(() => readContent(CITY)),
  '24x2': written((files) => inventedContent(files, { wards: 24, reportsEach: 2 })),
};

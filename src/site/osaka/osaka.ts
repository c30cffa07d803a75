import { load } from 'js-yaml';
import { readContent } from '../../build/content.ts';

const site = load(readContent()['content/site.yaml'] ?? '') as Readonly<{ city?: string }>;

/** Whether the content that stands is that of Osaka City, of whose reports these tests know the printed figures. */
export const isOsaka = site.city === '大阪市';

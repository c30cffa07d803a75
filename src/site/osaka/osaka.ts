import { load } from 'js-yaml';
import { readContent } from '../../build/content.ts';

type City = string | Readonly<Record<string, string>>;

const { city = '' } = load(readContent()['content/site.yaml'] ?? '') as Readonly<{ city?: City }>;

/** Whether the content that stands is that of Osaka City, of whose reports these tests know the printed figures. */
export const isOsaka = (typeof city === 'string' ? [city] : Object.values(city)).includes('大阪市');

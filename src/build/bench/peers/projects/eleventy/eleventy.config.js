import { readFileSync } from 'node:fs';

export default function (config) {
  config.addPassthroughCopy({ public: '/' });
  config.addShortcode('chart', (name) => readFileSync(`charts/${name}.svg`, 'utf8'));
  return { dir: { input: '.', output: 'dist' } };
}

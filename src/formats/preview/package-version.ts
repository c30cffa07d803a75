import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The installed version of a package. Node resolves from the project, wherever the bundled site code runs. */
export function packageVersion(name: string): string {
  const path = createRequire(`${process.cwd()}/`).resolve(`${name}/package.json`);
  const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const version = (manifest as Readonly<{ version?: string }>).version;
  if (version === undefined) throw new Error(`missing version: ${name}`);
  return version;
}

import { createHash } from 'node:crypto';
import type { Editor } from '../../model/content/site.ts';

/** The public hosts of repositories: where their pages, their data and the portraits of their users are. */
const HOSTS = {
  github: ['https://api.github.com', 'https://avatars.githubusercontent.com'],
  gitlab: ['https://gitlab.com', 'https://secure.gravatar.com'],
  gitea: ['https://gitea.com', 'https://gitea.com'],
} as const;

/**
 * What the page of the editor may load and run: its own files and one inline import map, and the host of the repository.
 * The CMS makes its styles while it runs.
 */
export function editorPolicy({ backend, url }: Editor, importMap: string): string {
  const [api, portraits] =
    url === null ? HOSTS[backend] : [new URL(url).origin, new URL(url).origin];
  const hash = createHash('sha256').update(importMap).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    `img-src 'self' blob: data: ${portraits}`,
    `connect-src 'self' blob: data: ${api}`,
    "worker-src 'self' blob:",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

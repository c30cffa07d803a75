import type { AstroIntegration } from 'astro';
import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ViteDevServer } from 'vite';
import { keeper } from '../../parse/keep.ts';
import { formatProblem } from '../../parse/problem.ts';
import { contentFolder, readContent } from '../content.ts';
import { handOver } from '../pages/handover.ts';
import { readEditions, type EditionsReading } from '../editions.ts';
import { problemsPage } from './problems-page.ts';

/**
 * Lets the development server follow the content: a page is shown anew whenever a file of it is saved, and as long as
 * it cannot be read, what is wrong with it is shown in its own language in place of every page.
 */
export const liveContent = (): AstroIntegration => ({
  name: 'live-content',
  hooks: {
    /** The address of the site may have changed, and with it the base of the server. */
    'astro:config:setup': ({ command, addWatchFile }) => {
      if (command === 'dev') addWatchFile(pathToFileURL(resolve(contentFolder(), 'site.yaml')));
    },
    'astro:server:setup': ({ server }) => {
      const content = currentContent(resolve(contentFolder()));
      followContent(server, content);
      server.httpServer?.once('close', content.end);
      server.middlewares.use((request, response, next) => {
        const reading = OF_VITE.test(request.url ?? '') ? null : content.read();
        if (reading === null || reading.ok) {
          next();
          return;
        }
        response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
        response.end(problemsPage(reading.problems, reading.messages));
      });
    },
  },
});

/** What the server itself asks for, below whatever base. */
const OF_VITE = /^\/(?:[^?]*\/)?(?:@|node_modules\/|src\/)/;

type CurrentContent = ReturnType<typeof currentContent>;

/** The content as it stands, read when it is asked for and handed to the pages; what is wrong with it is told once. */
function currentContent(folder: string) {
  let reading: EditionsReading | null = null;
  const keep = keeper();
  const handed = `.build/preview/${randomUUID()}`;
  const read = (): EditionsReading => {
    const found = readEditions(readContent(folder), true, { keep });
    // Only where something is asked for: builds and tests start this server too.
    process.env['MONOSASHI_EDITIONS'] = handed;
    mkdirSync(dirname(handed), { recursive: true });
    if (found.ok) handOver(handed, found.editions);
    else console.error(`\n${found.problems.map(formatProblem).join('\n')}\n`);
    return found;
  };
  return {
    folder,
    read: () => (reading ??= read()),
    forget: () => {
      reading = null;
    },
    end: () => {
      rmSync(handed, { force: true });
    },
  };
}

/** Files that change together, in milliseconds. */
const TOGETHER = 50;

function followContent(server: ViteDevServer, content: CurrentContent): void {
  let soon: NodeJS.Timeout | undefined;
  server.watcher.add(content.folder);
  server.watcher.on('all', (_, path) => {
    if (!path.startsWith(content.folder + sep)) return;
    content.forget();
    clearTimeout(soon);
    soon = setTimeout(showAnew, TOGETHER, server, content);
  });
}

/**
 * Reads once more, since the watcher is silent about what follows a change at once; has the pages take what was read, if
 * it could be, and lets open ones be loaded again.
 */
function showAnew({ environments }: ViteDevServer, content: CurrentContent): void {
  content.forget();
  if (content.read().ok) environments.ssr.hot.send('astro:content-changed');
  environments.client.hot.send({ type: 'full-reload' });
}

import { readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.wasm': 'application/wasm',
  '.zip': 'application/zip',
  '.parquet': 'application/vnd.apache.parquet',
};

const PACKED = { 'content-encoding': 'gzip', 'cache-control': 'public, max-age=31536000' };

/**
 * Serves the files of a folder on a free port, below a base (`/`, `/results/`) as a host serves a site that stands in a
 * folder of its domain, and its `404.html` for everything else; parts of files where they are asked for; `packed` if it
 * shrinks and lets keep files as hosts do.
 */
export async function serveFolder(root: string, base = '/', packed = false): Promise<Server> {
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    const file = address.startsWith(base) ? findFile(root, address.slice(base.length - 1)) : null;
    const served = file ?? `${root}/404.html`;
    const whole = packed ? gzipSync(readFileSync(served)) : readFileSync(served);
    const range = file && !packed ? rangeIn(request.headers.range, whole.length) : null;
    const bytes = range ? whole.subarray(range.start, range.end) : whole;
    response.writeHead(range ? 206 : file ? 200 : 404, {
      'content-type': TYPES[extname(served)] ?? 'application/octet-stream',
      'content-length': bytes.length,
      ...(packed ? PACKED : { 'accept-ranges': 'bytes' }),
      ...(range && {
        'content-range': `bytes ${range.start}-${range.end - 1}/${whole.length}`,
      }),
    });
    response.end(bytes);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

/** The bytes that a request asks for, without the one at `end`; null for all, as also where it asks for none that are there. */
function rangeIn(header: string | undefined, size: number) {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size : Math.min(size, Number(last) + 1);
  return first + last !== '' && start < end ? { start, end } : null;
}

/** The address of a server, without a slash at its end. */
export function originOf(server: Server): string {
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('missing address');
  return `http://127.0.0.1:${address.port}`;
}

/** The file that an address stands for: a folder's `index.html` only if the address ends with a slash. */
export function findFile(root: string, address: string): string | null {
  const path = address.replace(/[?#].*$/, '').replace(/\/$/, '/index.html');
  try {
    const top = realpathSync(root);
    const file = realpathSync(resolve(top, `.${decodeURIComponent(path)}`));
    return file.startsWith(top + sep) && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

import { onceEach } from '../frame/once.ts';

/** What Pagefind found, best first: the beginning of a record's name, and how much it is about the words. */
export type Result = Readonly<{ id: string; score: number }>;

/** Pagefind's index: finds tokens wherever they stand, or only where they stand side by side. */
export type Pagefind = Readonly<{
  search: (tokens: string, isPhrase: boolean) => Promise<readonly Result[]>;
}>;

/** What Pagefind's WebAssembly offers. A text goes in as a place and a length, and so it comes out. */
type Wasm = Readonly<{
  memory: WebAssembly.Memory;
  __wbindgen_start: () => void;
  __wbindgen_malloc: (length: number, align: number) => number;
  __wbindgen_free: (at: number, length: number, align: number) => void;
  init_pagefind: (...meta: Place) => number;
  load_index_chunk: (index: number, ...piece: Place) => number;
  request_indexes: (index: number, ...query: Place) => Place;
  search: (index: number, ...query: readonly number[]) => Place;
}>;

type Place = readonly [at: number, length: number];

/**
 * Loads Pagefind 1.6.0, whose index stands in `folder` under the name `index`. Its own script does much that is not
 * needed here and would weigh eight times this file.
 */
export async function loadPagefind(folder: string, index: Promise<string>): Promise<Pagefind> {
  const [wasm, meta] = await Promise.all([
    fetchPart(`${folder}wasm.unknown.pagefind`).then(startWasm),
    index.then((name) => fetchPart(`${folder}pagefind.${name}.pf_meta`)),
  ]);
  let state = wasm.init_pagefind(...put(wasm, meta));
  const load = onceEach(async (piece) => {
    const bytes = await fetchPart(`${folder}index/${piece}.pf_index`);
    state = wasm.load_index_chunk(state, ...put(wasm, bytes));
  });
  return {
    search: async (tokens, isPhrase) => {
      const query = () => put(wasm, text(tokens));
      const pieces = JSON.parse(take(wasm, wasm.request_indexes(state, ...query()))) as string[];
      await Promise.all(pieces.map(load));
      const [filters, sort] = [put(wasm, text('{}')), put(wasm, text(''))];
      const given = [...query(), ...query(), ...filters, ...sort, Number(isPhrase), 0];
      const { results } = JSON.parse(take(wasm, wasm.search(state, ...given))) as Raw;
      return results.map(({ p, s }) => ({ id: p, score: s }));
    },
  };
}

type Raw = Readonly<{ results: readonly Readonly<{ p: string; s: number }>[] }>;

/** Its parts are compressed and begin with a mark. */
async function fetchPart(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const { ok, body } = await fetch(path);
  if (!ok || !body) throw new Error(`missing file: ${path}`);
  const plain = new Response(body.pipeThrough(new DecompressionStream('gzip')));
  return new Uint8Array(await plain.arrayBuffer()).subarray('pagefind_dcd'.length);
}

async function startWasm(bytes: Uint8Array<ArrayBuffer>): Promise<Wasm> {
  const module = await WebAssembly.compile(bytes);
  const start = { __wbindgen_init_externref_table: () => undefined };
  const { exports } = await WebAssembly.instantiate(module, { './pagefind_web_bg.js': start });
  const wasm = exports as unknown as Wasm;
  wasm.__wbindgen_start();
  return wasm;
}

const text = (plain: string): Uint8Array => new TextEncoder().encode(plain);

/** Puts bytes into the memory of the WebAssembly, which frees them itself. */
function put({ memory, __wbindgen_malloc: allocate }: Wasm, bytes: Uint8Array): Place {
  const at = allocate(bytes.length, 1) >>> 0;
  new Uint8Array(memory.buffer).set(bytes, at);
  return [at, bytes.length];
}

function take({ memory, __wbindgen_free: free }: Wasm, [at, length]: Place): string {
  const taken = new TextDecoder().decode(new Uint8Array(memory.buffer, at >>> 0, length));
  free(at, length, 1);
  return taken;
}

/** The parts that the tests use of libraries that come without types. */
declare module 'datapackage' {
  type Row = Readonly<Record<string, unknown>>;
  export type Resource = Readonly<{
    name: string;
    headers: readonly string[];
    read: (options: { keyed: true; relations?: boolean }) => Promise<readonly Row[]>;
    checkRelations: () => Promise<boolean>;
  }>;
  export const Package: {
    load: (
      descriptor: string,
      options: { basePath: string; strict: boolean },
    ) => Promise<
      Readonly<{ valid: boolean; errors: readonly Error[]; resources: readonly Resource[] }>
    >;
  };
}

declare module 'jsonld' {
  type Term = Readonly<{
    termType: string;
    value: string;
    language?: string;
    datatype?: Readonly<{ value: string }>;
  }>;
  export type Quad = Readonly<{ subject: Term; predicate: Term; object: Term }>;
  type Document = Readonly<{ document: unknown; documentUrl: string; contextUrl: null }>;
  type Options = Readonly<{
    base?: string;
    safe?: boolean;
    documentLoader?: (url: string) => Promise<Document>;
  }>;
  const jsonld: { toRDF: (document: unknown, options: Options) => Promise<readonly Quad[]> };
  export default jsonld;
}

declare module 'rdf-parser-csvw' {
  import type { Readable } from 'node:stream';
  import type { Quad } from 'jsonld';
  type Options = Readonly<{ metadata: unknown; baseIRI: string }>;
  export default class Parser {
    constructor(options: Options);
    import(input: Readable): AsyncIterable<Quad>;
  }
}

declare module '@rdfjs/data-model' {
  import type { Quad } from 'jsonld';
  type Term = Quad['object'] & Readonly<{ equals: (other: unknown) => boolean }>;
  const factory: { fromTerm: (term: Quad['object']) => Term };
  export default factory;
}

/**
 * A fault to be planted: in `file` the text `before`, which stands there once, is replaced by `after`. `tests` are the
 * files of which one must fail then.
 */
export type Fault = Readonly<{
  name: string;
  file: string;
  before: string;
  after: string;
  tests: readonly string[];
}>;

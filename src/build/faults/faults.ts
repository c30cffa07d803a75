import type { Fault } from './fault.ts';
import { FIGURE_FAULTS } from './figures.ts';
import { FILE_FAULTS } from './files.ts';
import { LOOK_FAULTS } from './looks.ts';
import { PAGE_FAULTS } from './pages.ts';
import { SCRIPT_FAULTS } from './scripts.ts';

/** Every fault that the tests are tried with. */
export const FAULTS: readonly Fault[] = [
  ...PAGE_FAULTS,
  ...LOOK_FAULTS,
  ...SCRIPT_FAULTS,
  ...FIGURE_FAULTS,
  ...FILE_FAULTS,
];

/**
 * The colours of charts: the standalone file carries them as attributes, a page may override them by class
 * (dark mode, forced colours). Contrast on white: text 12.6, mark 8.6, quiet 5.7, rule is decoration.
 */
export const ink = {
  paper: '#ffffff',
  text: '#333333',
  quiet: '#666666',
  rule: '#e6e6e6',
  mark: '#0017c1',
  target: '#8b3200',
} as const;

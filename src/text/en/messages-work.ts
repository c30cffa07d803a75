import { counted } from './count.ts';

/** What the commands and the development server say of their work. */
export const workMessages = {
  /** The language of these messages, as HTML names it. */
  language: 'en',
  notShown: (problems: number): string =>
    `The page cannot be shown because of ${counted(problems, 'mistake')}`,
  shownAgain: (): string => 'Correct and save, and it is shown again by itself.',
  unforeseen: (reason: string): string =>
    `Something unforeseen happened, and the work could not be finished: ${reason}`,
  /** How many of all pages and files are made, and in about how many seconds the others will be. */
  made: (done: number, all: number, seconds: number): string =>
    `Pages and files: ${done.toLocaleString('en')} of ${all.toLocaleString('en')} (about ${counted(seconds, 'second')} left)`,
  notBuilt: (problems: number): string =>
    `The site was not built because of ${counted(problems, 'mistake')}.`,
  recorded: (version: string, folder: string): string =>
    `Version ${version} was recorded in ${folder}. Commit it.`,
  noNewVersion: (): string => 'Write a new version into content/changes.yaml first.',
  recordedAlready: (version: string): string =>
    `Version ${version} is recorded already. Write a new version on top of content/changes.yaml (to record one again before it is published: npm run release -- --again).`,
};

/** What is said of the report on a proposed change, where it cannot be made. */
export const proposalMessages = {
  proposalUsage: (): string =>
    'npm run changes -- <before> <after> [--pictures <folder for pictures>] [--limit <characters>]\nBefore and after are folders, or revisions of Git: branches, tags, commits.',
  unknownState: (named: string): string =>
    `There is neither a folder nor a revision of Git named “${named}”. Check the name.`,
  stateWithoutContent: (named: string, folder: string): string =>
    `“${named}” has no ${folder}. Name the folder or the revision in which the content stands.`,
};

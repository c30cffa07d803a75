/** What is said of the report on a proposed change, where it cannot be made. */
export const proposalMessages = {
  proposalUsage: (): string =>
    'npm run changes -- <変更前> <変更後> [--pictures <図を置くフォルダー>] [--limit <文字数>]\n変更前と変更後には、フォルダーか、Gitの版（ブランチ、タグ、コミット）を書いてください。',
  unknownState: (named: string): string =>
    `「${named}」という名前のフォルダーもGitの版も見つかりません。名前を確かめてください。`,
  stateWithoutContent: (named: string, folder: string): string =>
    `「${named}」には ${folder} がありません。内容のフォルダーがある場所か版を書いてください。`,
};

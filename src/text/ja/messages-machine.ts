/** What is said when the machine, and not the content, hinders the work; the last site is as it was. */
export const machineMessages = {
  full: (): string =>
    'ディスクがいっぱいで、書きこめません。要らないファイルを消してから、もう一度実行してください。前のサイトはそのままです。',
  readOnly: (path: string): string =>
    `${placed(path)}書きこめない（読み取り専用の）ディスクです。書きこめる場所で実行してください。前のサイトはそのままです。`,
  forbidden: (path: string): string =>
    `${placed(path)}読み書きする権限がありません。ファイルやフォルダーの持ち主と権限を確かめてください。前のサイトはそのままです。`,
  missing: (path: string): string =>
    `${placed(path)}ファイルが見つかりません。名前と、リンクであれば行き先を確かめてください。前のサイトはそのままです。`,
  inTheWay: (path: string): string =>
    `${placed(path)}同じ名前のファイルかフォルダーがあって、書きこめません。それを動かすか消してください。前のサイトはそのままです。`,
  longName: (path: string): string =>
    `${placed(path.slice(0, 80))}名前が長すぎて、ファイルにできません。短い名前にしてください。前のサイトはそのままです。`,
  loop: (path: string): string =>
    `${placed(path)}リンクが輪になっていて、読めません。リンクの行き先を直してください。前のサイトはそのままです。`,
  busy: (path: string): string =>
    `${placed(path)}ほかのプログラムが使っています。それを閉じてから、もう一度実行してください。前のサイトはそのままです。`,
  noMemory: (): string =>
    'メモリーが足りません。ほかのプログラムを閉じてから、もう一度実行してください。前のサイトはそのままです。',
  atWork: (lock: string): string =>
    `同じサイトを、もう一つのビルドが作っているところです。終わってから、もう一度実行してください（動いていないのに表示されるときは ${lock} を消してください）。`,
};

const placed = (path: string): string => (path === '' ? '' : `${path}：`);

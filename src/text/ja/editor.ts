/** Words of the page on which the content is edited in the browser. */
export const editorWords = {
  editorTitle: (site: string) => `${site}の編集`,
  editorLoading:
    '編集の画面を読み込んでいます。出てこないときは、時間をおいて、もう一度開いてください。',
  editorNeedsScript: '編集の画面は、JavaScriptを有効にしたブラウザーで使えます。',
  editorSettings: 'サイトの内容',
} as const;

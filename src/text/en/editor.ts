/** Words of the page on which the content is edited in the browser. */
export const editorWords = {
  editorTitle: (site: string) => `Edit ${site}`,
  editorLoading: 'Loading the editor. If it does not appear, please open the page again later.',
  editorNeedsScript: 'The editor needs a browser with JavaScript.',
  editorSettings: 'Content of the site',
} as const;

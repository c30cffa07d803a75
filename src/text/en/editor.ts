/** Words of the page on which the content is edited in the browser. */
export const editorWords = {
  editorTitle: (site: string) => `Edit ${site}`,
  editorLoading: 'Loading the editor.',
  editorNeedsScript: 'The editor needs a browser with JavaScript.',
  editorFailed: 'The editor could not be loaded. Please open it again later.',
  editorSettings: 'Content of the site',
} as const;

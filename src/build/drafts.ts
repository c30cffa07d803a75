/** Whether this process shows drafts too: a preview does (`DRAFTS=yes npm run build`), and `npm run dev`. */
export const showsDrafts = (): boolean => process.env['DRAFTS'] === 'yes';

export function showDrafts(): void {
  process.env['DRAFTS'] = 'yes';
}

/** What is recorded or published holds no draft, whatever the environment says. */
export function hideDrafts(): void {
  delete process.env['DRAFTS'];
}

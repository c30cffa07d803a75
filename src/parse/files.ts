/** Texts of content files by path (`content/reports/<ward>/<fiscal year>.yaml`). */
export type Files = Readonly<Record<string, string>>;

export const SITE = 'content/site.yaml';
export const WARDS = 'content/wards.yaml';
export const GLOSSARY = 'content/glossary.yaml';
export const FRAMEWORK = 'content/framework.yaml';
export const CHANGES = 'content/changes.yaml';
export const REDIRECTS = 'content/redirects.yaml';

/** `content/reports/north/2016.yaml` → `north/2016` */
export const REPORT = /^content\/reports\/([^/]+\/\d{4})\.yaml$/;

/** The paths in a folder, in order. */
export const pathsIn = (files: Files, folder: string): readonly string[] =>
  Object.keys(files)
    .filter((path) => path.startsWith(folder))
    .sort();

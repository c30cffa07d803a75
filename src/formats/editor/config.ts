import type { Edition } from '../../edition.ts';
import type { Editor } from '../../model/content/site.ts';
import type { Messages } from '../../text/ja/messages.ts';
import type { Words } from '../../text/words.ts';
import { contentSchema } from '../schema/content-schema.ts';
import { CONTENT_KINDS, type ContentKind } from '../schema/kinds.ts';
import { editorFields, type EditorField } from './field.ts';

/** The name under which the page registers how content files are read and written. */
export const CONTENT_FORMAT = 'content';

/** What the CMS works on and the forms in which it does: made of the same fields and words as the schemas of editors. */
export function editorConfig(edition: Edition, editor: Editor, messages: Messages) {
  const folder = editor.folder ?? 'content';
  const { dataset, words, links } = edition;
  const fieldsOf = (kind: ContentKind) => editorFields(contentSchema(kind, edition, messages));
  return {
    load_config_file: false,
    backend: backendOf(editor),
    site_url: links.absolute(links.homeHref),
    app_title: words.editorTitle(dataset.site.title),
    media_folder: `${folder}/media`,
    editor: { preview: false },
    collections: [
      reportCollection(folder, words, fieldsOf('report')),
      {
        ...{ name: 'content', label: words.editorSettings, format: CONTENT_FORMAT },
        files: CONTENT_KINDS.filter((kind) => kind !== 'report').map((kind) => ({
          ...{ name: kind, label: words.contentFiles[kind].title },
          ...{ file: `${folder}/${kind}.yaml`, format: CONTENT_FORMAT },
          fields: fieldsOf(kind),
        })),
      },
    ],
  } as const;
}

/** Reports are opened and put in, not taken out: what was published stays. */
function reportCollection(folder: string, words: Words, fields: readonly EditorField[]) {
  const { title, hint } = words.contentFiles.report;
  return {
    ...{ name: 'report', label: title, label_singular: title, description: hint },
    ...{ folder: `${folder}/reports`, extension: 'yaml', format: CONTENT_FORMAT },
    ...{ create: true, delete: false },
    ...{ identifier_field: 'ward', path: '{{ward}}/{{fiscalYear}}', slug: '{{fiscalYear}}' },
    ...{ summary: '{{ward}} {{fiscalYear}}', fields },
  } as const;
}

/** Whoever edits signs in with a token of the host: nobody stands between. */
function backendOf({ backend, repository, branch, url }: Editor) {
  const api = url === null ? null : `${url}${API[backend]}`;
  return {
    ...{ name: backend, repo: repository, branch, auth_methods: ['token'] },
    ...(url !== null && { base_url: url.replace(/\/$/, ''), api_root: api }),
  };
}

const API = { github: 'api/v3', gitlab: 'api/v4', gitea: 'api/v1' } as const;

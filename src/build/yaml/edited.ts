import { isSameContent, type Block } from '../../formats/form/cell/content.ts';
import { contentOfText, treeOfText } from '../../parse/yaml.ts';
import { changes } from './changes.ts';
import type { Edit } from './place.ts';
import { writtenYaml } from './written.ts';

/**
 * A content file that says something else: only the lines of what changed are written anew, so that comments, order and
 * style stay. A file that cannot be read is written as a whole.
 */
export function editedYaml(source: string, content: Block): string {
  const text = source.replace(/^\uFEFF/, '');
  const tree = treeOfText(text);
  const edits = tree && changes(tree, content, { text, path: [] });
  if (!edits) return writtenYaml(content);
  const edited = applied(text, edits);
  return isSameContent(contentOfText(edited), content) ? edited : writtenYaml(content);
}

function applied(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    out += text.slice(at, edit.start) + edit.text;
    at = Math.max(at, edit.end);
  }
  return out + text.slice(at);
}

import { startEditor } from './editor.ts';

await startEditor();

import { messagesOf } from '../../text/messages.ts';
import { contentFolder, readContent } from '../content.ts';
import { contentMessages } from '../messages.ts';

/** Does what an officer asked for. What nobody foresaw is told in one sentence, and ends the process with status 1. */
export async function plainly(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(messages().unforeseen(error instanceof Error ? error.message : String(error)));
    process.exitCode = 1;
  }
}

/** In the language of the content, where that can be read. */
function messages() {
  try {
    return contentMessages(readContent(contentFolder()));
  } catch {
    return messagesOf('');
  }
}

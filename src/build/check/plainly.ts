import { reasonOf } from '../hindrance.ts';
import { messagesOf } from '../../text/messages.ts';
import { contentFolder, readContent } from '../content.ts';
import { contentMessages } from '../messages.ts';

/**
 * Does what an officer asked for. What hinders it is told in one sentence, and ends the process
 * with status 1; `TRACE` shows developers where.
 */
export async function plainly(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (process.env['TRACE'] !== undefined) console.error(error);
    console.error(reasonOf(error, messages()));
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

import { expect, test } from 'vitest';
import { exportCommand, importCommand, newCommand } from './commands.ts';

test('a command with nothing behind it says what to type', async () => {
  for (const [command, name] of [
    [importCommand, 'import'],
    [exportCommand, 'export'],
    [newCommand, 'new'],
  ] as const) {
    const { done, lines } = await command([]);
    expect(done).toBe(false);
    expect(lines.join('\n')).toContain(`npm run ${name} -- `);
  }
});

test('a command with an option that there is none of does nothing', async () => {
  const { done, lines } = await importCommand(['form.xlsx', '--wirte']);
  expect(done).toBe(false);
  expect(lines).toEqual([expect.stringMatching(/--wirte.*--ward.*--year.*--write/)]);
});

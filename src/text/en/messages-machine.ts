/** What is said when the machine, and not the content, hinders the work; the last site is as it was. */
export const machineMessages = {
  full: (): string =>
    'The disk is full. Remove what is not needed and try again. The last site is as it was.',
  readOnly: (path: string): string =>
    `${placed(path)}the disk can only be read. Work where files can be written. The last site is as it was.`,
  forbidden: (path: string): string =>
    `${placed(path)}this may not be read or written. Check who owns the file or folder and who may use it. The last site is as it was.`,
  missing: (path: string): string =>
    `${placed(path)}the file was not found. Check its name and, if it is a link, where it leads. The last site is as it was.`,
  inTheWay: (path: string): string =>
    `${placed(path)}a file or folder of that name is in the way. Move or remove it. The last site is as it was.`,
  longName: (path: string): string =>
    `${placed(path.slice(0, 80))}the name is too long for a file. Choose a shorter one. The last site is as it was.`,
  loop: (path: string): string =>
    `${placed(path)}the link leads back to itself. Correct where it leads. The last site is as it was.`,
  busy: (path: string): string =>
    `${placed(path)}another program uses this. Close it and try again. The last site is as it was.`,
  noMemory: (): string =>
    'There is not enough memory. Close other programs and try again. The last site is as it was.',
  atWork: (lock: string): string =>
    `Another build of the same site is at work. Try again when it has finished (if none is at work, remove ${lock}).`,
};

const placed = (path: string): string => (path === '' ? '' : `${path}: `);

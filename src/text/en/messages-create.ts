/** What the command says that begins a city. */
export const createMessages = {
  usage: (): string =>
    'Name a new folder beside this one, such as: npm run create -- ../my-city --language en',
  unknownLanguage: (language: string, known: readonly string[]): string =>
    `There is no template in “${language}”. Write --language with one of: ${known.join(', ')}.`,
  notEmpty: (folder: string): string =>
    `Nothing was written, because ${folder} is not empty. Name a folder that is new or empty.`,
  created: (folder: string): string => `Begun in ${folder}: a small city that builds at once.

  CONTENT=${folder} npm start        builds it and shows it, at the address that it says
  CONTENT=${folder} npm run check    says in seconds what is missing or unlikely
  CONTENT=${folder} npm run build    builds it into dist/, to be put where baseUrl says

Begin with site.yaml, framework.yaml and wards.yaml (colours: look.yaml); their comments explain every line.`,
};

/** What the command says that begins a city. */
export const createMessages = {
  usage: (): string =>
    'となりに作る新しいフォルダーの名前を書いてください（例 npm run create -- ../my-city）。',
  unknownLanguage: (language: string, known: readonly string[]): string =>
    `「${language}」のひな形はありません。--language には ${known.join('・')} のどれかを書いてください。`,
  notEmpty: (folder: string): string =>
    `${folder} が空でないので、何も書いていません。新しいフォルダーか、空のフォルダーの名前を書いてください。`,
  created: (folder: string): string => `${folder} に、そのままつくれる小さなまちを置きました。

  CONTENT=${folder} npm start        つくって、示したアドレスで見せる
  CONTENT=${folder} npm run check    足りないところ、ありそうにないところを数秒で示す
  CONTENT=${folder} npm run build    dist/ につくる（baseUrl の場所に置く）

site.yaml、framework.yaml、wards.yaml から書きかえてください（色は look.yaml）。どの行にも説明があります。`,
};

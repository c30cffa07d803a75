import { svg } from '../../markup.ts';
import type { Problem } from '../../parse/problem.ts';
import type { Messages } from '../../text/ja/messages.ts';

/** A page that names what is wrong with the content, each with its place, and is shown anew as soon as that is mended. */
export const problemsPage = (problems: readonly Problem[], messages: Messages): string =>
  `<!doctype html>${
    svg`<html lang="${messages.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${messages.notShown(problems.length)}</title>
<style>${STYLE}</style>
<script type="module" src="/@vite/client"></script>
</head>
<body>
<h1>${messages.notShown(problems.length)}</h1>
<p>${messages.shownAgain()}</p>
<ol>${problems.map(problemItem)}</ol>
</body>
</html>`.markup
  }`;

const problemItem = ({ file, line, column, field, message, remedy }: Problem) =>
  svg`<li><p><b>${message}</b></p><p>${remedy}</p><p><code>${file}:${line}:${column}</code> <code>${field}</code></p></li>`;

const STYLE = `
body { max-width: 45rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.75 system-ui, sans-serif; color-scheme: light dark; }
h1 { font-size: 1.5rem; }
li { margin-block: 1.5rem; }
p { margin: 0; }
code { font-size: .9em; overflow-wrap: anywhere; }
`;

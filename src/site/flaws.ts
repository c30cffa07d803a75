import { HtmlValidate } from 'html-validate';

/** Rules of taste about hand-written HTML, which say nothing about generated pages. */
const TASTE = {
  'no-trailing-whitespace': 'off',
  'void-style': 'off',
  'doctype-style': 'off',
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  'long-title': 'off',
} as const;

/** Reads a page as a validator of HTML does: gives the flaws of its text, each with its place. */
export function htmlValidator(
  rules: Readonly<Record<string, 'off'>> = {},
): (html: string) => Promise<readonly string[]> {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: { ...TASTE, ...rules },
  });
  return async (html) =>
    (await validator.validateString(html)).results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message, selector }) =>
        [`${line}:${column}`, ruleId, message, selector].join(' '),
      ),
    );
}

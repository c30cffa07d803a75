/** Where the built site goes; `SITE` names another folder. */
export const siteFolder = (): string => process.env['SITE'] ?? 'dist';

import type { siteSchema } from '../../model/content/site.ts';
import type { FileWords } from '../field.ts';

/** Words of the file of the whole site. */
export const siteFileWords = {
  title: 'Settings of the site',
  hint: 'The names of the site and the city, its address and more.',
  fields: {
    title: { title: 'Name of the site', hint: 'It stands in the title of every page.' },
    subtitle: { title: 'Subtitle', hint: 'A few words that follow the name.' },
    description: { title: 'Description', hint: 'What search engines and others show of the site.' },
    city: { title: 'Name of the city', hint: 'The name of the city.' },
    publisher: { title: 'Publisher', hint: 'Who publishes the site.' },
    area: { title: 'What an area is called', hint: 'One of them.', examples: ['ward'] },
    areas: { title: 'What areas are called', hint: 'Many of them.', examples: ['wards'] },
    people: {
      title: 'What people who live there are called',
      hint: 'Residents if left out.',
      examples: ['citizens'],
    },
    region: {
      title: 'What a region is called',
      hint: 'One of the regions of wards.yaml, if there are any.',
      examples: ['prefecture'],
    },
    regions: {
      title: 'What regions are called',
      hint: 'Many of them.',
      examples: ['prefectures'],
    },
    years: {
      title: 'Years',
      hint: 'The kind of years that reports are about.',
      choices: { fiscal: 'fiscal years', calendar: 'calendar years', school: 'school years' },
    },
    wardSuffix: {
      title: 'End of the names of areas',
      hint: 'What the names and readings of all areas end in. Short names and the search leave it out.',
      fields: {
        name: { title: 'End of names', hint: 'What names end in.', examples: [' Ward'] },
        kana: { title: 'End of readings', hint: 'What readings end in.' },
      },
    },
    baseUrl: {
      title: 'Address of the site',
      hint: 'Where the site stands; it ends in a slash.',
      examples: ['https://city.example/'],
    },
    repositoryUrl: {
      title: 'Address of the repository',
      hint: 'Where the content and the program are kept; it ends in a slash.',
    },
    contact: {
      title: 'Contact',
      hint: 'Where questions and reports of mistakes go: an email address or a page.',
      fields: {
        name: { title: 'Name', hint: 'Who answers.' },
        email: { title: 'Email', hint: 'An email address.', examples: ['data@city.example'] },
        url: { title: 'Page', hint: 'The address of a page with a form.' },
      },
    },
    editor: {
      title: 'Editing in the browser',
      hint: 'With this the site has a page on which it is edited, /admin/.',
      fields: {
        backend: {
          title: 'Service',
          hint: 'Where the repository is hosted.',
          choices: { github: 'GitHub', gitlab: 'GitLab', gitea: 'Gitea, Forgejo' },
        },
        repository: {
          title: 'Repository',
          hint: 'Its owner and its name.',
          examples: ['city/monosashi'],
        },
        branch: {
          title: 'Branch',
          hint: 'The branch in which edits are gathered: not the published one, if they are to be checked first.',
          examples: ['edits'],
        },
        folder: {
          title: 'Folder of the content',
          hint: 'Where the content lies in the repository; content if left out.',
          examples: ['content'],
        },
        url: { title: 'Address of the service', hint: 'Needed for a service of your own.' },
      },
    },
    logo: {
      title: 'Logo',
      hint: 'It stands before the name of the site.',
      fields: {
        file: { title: 'File', hint: 'SVG or PNG.', examples: ['look/logo.svg'] },
        dark: { title: 'File for dark screens', hint: 'The same if left out.' },
      },
    },
    icon: {
      title: 'Icon',
      hint: 'What browsers show in tabs and bookmarks: an SVG. Made from the key colour if left out.',
      examples: ['look/icon.svg'],
    },
    font: {
      title: 'Font',
      hint: 'The font of the text, as files for the web (.woff2). Charts keep the font that they are measured with.',
      fields: {
        regular: { title: 'Regular', hint: 'A file.', examples: ['look/regular.woff2'] },
        bold: { title: 'Bold', hint: 'A file; a variable font stands at both.' },
      },
    },
    languages: {
      title: 'Languages',
      hint: 'The language of the content, then all others.',
      examples: [['en']],
    },
    dataLicence: {
      title: 'Licence of the data',
      hint: 'On what terms the data may be used.',
      fields: {
        name: { title: 'Name', hint: 'The name of the licence.' },
        id: { title: 'Identifier', hint: 'Its SPDX identifier.', examples: ['CC-BY-4.0'] },
        url: { title: 'Address', hint: 'The address of its text.' },
      },
    },
  },
} as const satisfies FileWords<typeof siteSchema>;

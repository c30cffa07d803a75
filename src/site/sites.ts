import { sitePlace } from '../build/place.ts';

/** The site under test: that of whatever content stands, or the invented city's. */
export const DIST = sitePlace().site;

/** What `city/setup.ts` makes before the tests of the city run. */
export const MADE = '.build/tests';

/** The invented city: its content, and its site. Tests of the code run on it. */
export const CITY_CONTENT = 'src/site/city/content';
export const CITY = `${MADE}/city`;

/** A second invented city, in English, which is also an example for others; its site is made by `town/setup.ts`. */
export const TOWN_CONTENT = 'src/site/town/content';
export const TOWN = '.build/town';

/** The same with other figures, built over the site as it was before, and apart from it. */
export const EDITED_CONTENT = '.build/town-edited';
export const AGAIN = '.build/town-again';
export const ANEW = '.build/town-anew';

/** The same city as it is built in parts, each apart from the others. */
export const MERGED = '.build/town-merged';

/** The same city without districts: the whole city alone reports, or nobody does yet. */
export const WHOLE = '.build/town-whole';
export const SILENT = '.build/town-silent';

/** An invented country, whose wards are in regions; `country/setup.ts` makes its content and its site. */
export const COUNTRY_CONTENT = '.build/country-content';
export const COUNTRY = '.build/country';

/** The same country, every text of which is a try at breaking out of where it stands. */
export const HOSTILE_COUNTRY_CONTENT = '.build/country-hostile-content';
export const HOSTILE_COUNTRY = '.build/country-hostile';

/** The same city, every text of which is a try at breaking out of where it stands. */
export const HOSTILE_CONTENT = `${MADE}/hostile-content`;
export const HOSTILE = `${MADE}/hostile`;

/** A large city made from the same content: 24 wards with two reports each. */
export const MANY_CONTENT = `${MADE}/many-content`;
export const MANY = `${MADE}/many`;

/** A copy of the city, of which a version is released. */
export const RELEASED_CONTENT = `${MADE}/released-content`;
export const RELEASED = `${MADE}/released`;

/** A copy of the city with mistakes in it. */
export const MISTAKEN_CONTENT = `${MADE}/mistaken-content`;

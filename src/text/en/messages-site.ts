import type { Explanation } from '../explanation.ts';

/** Messages of pages written by hand and of old addresses. */
export const siteMessages = {
  noFrontMatter: (): Explanation => ({
    message: 'title and description are missing at the top',
    remedy: 'write two lines “---” with title: and description: between them',
  }),
  strayFile: (near: string | null): Explanation => ({
    message: 'nothing reads this file',
    remedy:
      near === null
        ? 'check its name and place, or move it out of the content folder'
        : `did you mean “${near}”? If it is no content of the site, move it out of the content folder`,
  }),
  repeatedAddress: (): Explanation => ({
    message: 'the same old address appears above',
    remedy: 'remove one of the two',
  }),
  addressInUse: (address: string): Explanation => ({
    message: `“${address}” is still in use`,
    remedy: 'remove this line, or change the address of the page first',
  }),
  anchorWithoutPage: (page: string): Explanation => ({
    message: `there is no page “${page}”, so no place in it can be redirected`,
    remedy: 'redirect the page as a whole, without “#”',
  }),
  ledToItself: (): Explanation => ({
    message: 'this leads to itself',
    remedy: 'write the address of a page that exists',
  }),
  ledOn: (address: string, end: string | null): Explanation => ({
    message: `“${address}” is an old address itself and leads on`,
    remedy:
      end === null ? 'write the address of a page that exists' : `write where it ends: ${end}`,
  }),
  deadAddress: (address: string): Explanation => ({
    message: `there is no address “${address}”`,
    remedy: 'write the address of a page that exists',
  }),
};

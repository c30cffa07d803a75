/** What kind of page an address is of: names of wards, indicators, years and versions stand open. */
export const pageKind = (path: string): string =>
  path
    .replace(/\/v\d+\.\d+\.\d+\//, '/v*/')
    .replace(
      /^((?:\/[^/]+)??(?:\/embed(?:\/v\*)?)?\/(?:indicators|wards|regions)\/)[^/]+\//,
      '$1*/',
    )
    .replace(/\/\d{4}\/(?:\d+\/)?$/, (end) => end.replaceAll(/\d+/g, '*'));

/** The pages read their files themselves, so that the bundle of their code stays the same whatever is in them. */
export const collections = {};

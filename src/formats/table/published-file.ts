export type Body = string | Uint8Array<ArrayBuffer>;

/** A file that the site offers, by its address; `body` makes what it holds, the same for the same content. */
export type PublishedFile = Readonly<{ href: string; body: () => Body | Promise<Body> }>;

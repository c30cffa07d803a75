/** What the tests of components import: TypeScript alone does not read `.astro` files. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}

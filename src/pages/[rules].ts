import { dataset } from '../data.ts';
import { hostRules } from '../formats/frame/host-rules.ts';

const rules = hostRules(dataset.redirects);

/** The name `_redirects` is the hosts' choice; a route file of that name would be taken for a private one. */
export const getStaticPaths = () => (rules === '' ? [] : [{ params: { rules: '_redirects' } }]);

export const GET = () => new Response(rules);

import { dataset } from '../data.ts';
import { feed } from '../formats/changes/feed.ts';

export const GET = () => new Response(feed(dataset));

import { dataset } from '../data.ts';
import { feed } from '../formats/feed.ts';

export const GET = () => new Response(feed(dataset));

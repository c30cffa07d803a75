import { dataset } from '../../data.ts';
import { json } from '../../formats/json.ts';
import { resultRecords } from '../../formats/results.ts';

export const GET = () => new Response(json(resultRecords(dataset)));

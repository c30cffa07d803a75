import { dataset } from '../../data.ts';
import { initiativeRecords } from '../../formats/initiatives.ts';
import { json } from '../../formats/json.ts';

export const GET = () => new Response(json(initiativeRecords(dataset)));

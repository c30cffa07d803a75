import { dataset } from '../../data.ts';
import { csv } from '../../formats/csv.ts';
import { RESULT_COLUMNS, resultRecords } from '../../formats/results.ts';

export const GET = () => new Response(csv(RESULT_COLUMNS, resultRecords(dataset)));

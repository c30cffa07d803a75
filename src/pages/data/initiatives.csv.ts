import { dataset } from '../../data.ts';
import { csv } from '../../formats/csv.ts';
import { INITIATIVE_COLUMNS, initiativeRecords } from '../../formats/initiatives.ts';

export const GET = () => new Response(csv(INITIATIVE_COLUMNS, initiativeRecords(dataset)));

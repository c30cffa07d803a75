import { plainly } from '../src/build/check/plainly.ts';
import { writeSchemas } from '../src/build/schemas.ts';

await plainly(writeSchemas);

import { writeSchemas } from '../src/build/schemas.ts';

writeSchemas();

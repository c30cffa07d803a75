import { keepCompiled } from '../../../compiled.ts';

keepCompiled();
const { buildProject } = await import('./site.ts');
await buildProject();

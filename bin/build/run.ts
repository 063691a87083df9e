// npm run build: builds when the sources changed since the last build.
import { buildWhenStale } from './build.ts';

console.log((await buildWhenStale()) ? 'Built.' : 'Already built.');

// Bundles every program, and every thread that one of them starts, into dist/programs: a process that would load 3,000 files loads a few, and
// starts in half the time. What is bundled is what `tsc` compiled, so types and decorators are as they are everywhere else.
import { build } from 'esbuild';
import { readdir, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { absent, commonJs, left } from './bundling.mjs';

const programs = {
  debrief: 'apps/debrief/src/main.js',
  api: 'apps/api/src/main.js',
  projector: 'apps/projector/src/main.js',
  demo: 'apps/debrief/src/demo.js',
  rebuild: 'apps/debrief/src/rebuild.js',
  backup: 'apps/cli/src/backup.js',
  'copy-keys': 'apps/cli/src/copy-keys.js',
  'copy-log': 'apps/cli/src/copy-log.js',
  'verify-export': 'apps/cli/src/verify-export.js',
};
/** Threads are started as `new URL('./<name>.worker.js', import.meta.url)`, and so found beside the programs. */
const compiled = await readdir('dist/libs', { recursive: true });
const threads = compiled.filter((file) => file.endsWith('.worker.js')).map((file) => [basename(file, '.js'), `libs/${file}`]);

const outdir = 'dist/programs';
await rm(outdir, { recursive: true, force: true });
await build({
  entryPoints: Object.fromEntries([...Object.entries(programs), ...threads].map(([name, file]) => [name, `dist/${file}`])),
  outdir,
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // Nest and GraphQL know classes by their names.
  keepNames: true,
  // GraphQL checks every value for a second copy of itself otherwise.
  define: { 'process.env.NODE_ENV': '"production"' },
  sourcemap: 'linked',
  sourcesContent: false,
  external: [...left, ...absent],
  banner: { js: commonJs },
  logLevel: 'warning',
});

// Bundles every program, and every thread that one of them starts, into dist/programs: a process that would load 3,000 files loads a few, and
// starts in half the time. What is bundled is what `tsc` compiled, so types and decorators are as they are everywhere else.
import { build } from 'esbuild';
import { readdir, rm } from 'node:fs/promises';
import { basename } from 'node:path';

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

/** Loaded from node_modules as they are: with native code or files beside them, loaded by few, or in two shapes that must not be mixed. */
const left = [
  '@expo-google-fonts/*',
  '@fastify/*',
  '@grpc/*',
  '@kurrent/*',
  'better-sqlite3',
  'dejavu-fonts-ttf',
  'fontkit',
  'graphiql',
  'pdfmake',
  'pdfmake/*',
  'pg',
  'pg-*',
  'react',
  'react-dom',
  'wink-*',
];

/** What packages look for and nobody has installed: drivers, transports and integrations of other kinds. */
const absent = [
  '@apollo/gateway',
  '@apollo/subgraph',
  '@apollo/subgraph/*',
  '@as-integrations/express5',
  '@google-cloud/*',
  '@nestjs/microservices',
  '@nestjs/microservices/*',
  '@nestjs/platform-express',
  '@nestjs/websockets',
  '@nestjs/websockets/*',
  '@sap/*',
  'class-transformer',
  'class-transformer/*',
  'class-validator',
  'ioredis',
  'mongodb',
  'mssql',
  'mysql',
  'mysql2',
  'oracledb',
  'react-native-sqlite-storage',
  'redis',
  'sql.js',
  'sqlite3',
  'subscriptions-transport-ws',
  'ts-morph',
  'typeorm-aurora-data-api-driver',
];

/** What CommonJS packages expect to be there. */
const commonJs = [
  "import { createRequire as bundledRequire } from 'node:module';",
  'const require = bundledRequire(import.meta.url);',
  'const __filename = import.meta.filename;',
  'const __dirname = import.meta.dirname;',
].join('\n');

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

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { absent, commonJs, left } from '../../scripts/bundling.mjs';

const root = join(import.meta.dirname, '../..');
const cache = join(root, 'node_modules/.cache/debrief-tests');

/** What nearly every suite loads, and whatever meets it there: a package must not be loaded in two copies. */
const packages = [
  '@apollo/server',
  '@apollo/server/errors',
  '@apollo/server/plugin/disabled',
  '@nestjs/apollo',
  '@nestjs/common',
  '@nestjs/core',
  '@nestjs/cqrs',
  '@nestjs/graphql',
  '@nestjs/platform-fastify',
  'dataloader',
  'fastify',
  'graphql',
  'graphql-query-complexity',
  'typeorm',
  'zod',
];

/**
 * A file that gives what a package gives. Named one by one, since those of CommonJS are only known once it is loaded; and taken from the
 * whole, since esbuild would evaluate what is re-exported before the files that import it, and the circles in `@nestjs/graphql` break.
 */
async function entryOf(name) {
  const { default: standard, ...named } = await import(name);
  const names = Object.keys(named).filter((each) => each !== 'module.exports');
  return [
    `import * as whole from '${name}';`,
    `export const { ${names.join(', ')} } = whole;`,
    ...(standard === undefined ? [] : [`export default whole.default;`]),
  ].join('\n');
}

/**
 * Bundles the packages that nearly every suite loads, since jest reads and links each of their 1,500 files anew for every suite.
 * @returns where jest finds each of them, for its `moduleNameMapper`.
 */
export async function bundledPackages() {
  const key = createHash('sha256')
    .update(readFileSync(import.meta.filename))
    .update(readFileSync(join(root, 'scripts/bundling.mjs')))
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(process.version)
    .digest('hex')
    .slice(0, 16);
  const directory = join(cache, key);
  if (!existsSync(directory)) await bundleInto(directory);
  return Object.fromEntries(packages.map((name) => [`^${name}$`, join(directory, `${fileOf(name)}.mjs`)]));
}

const fileOf = (name) => name.replace('@', '').replaceAll('/', '.');

async function bundleInto(directory) {
  mkdirSync(cache, { recursive: true });
  const making = mkdtempSync(join(cache, 'making-'));
  const entries = join(making, 'entries');
  mkdirSync(entries);
  for (const name of packages) writeFileSync(join(entries, `${fileOf(name)}.mjs`), await entryOf(name));
  await build({
    entryPoints: packages.map((name) => join(entries, `${fileOf(name)}.mjs`)),
    outdir: join(making, 'made'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    keepNames: true,
    external: [...left, ...absent],
    banner: { js: commonJs },
    logLevel: 'error',
  });
  // Whoever runs at the same time made the same.
  try {
    renameSync(join(making, 'made'), directory);
  } catch (error) {
    if (!existsSync(directory)) throw error;
  }
  rmSync(making, { recursive: true });
}

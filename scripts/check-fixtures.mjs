#!/usr/bin/env node
/**
 * Golden event fixtures stand for events that installations have recorded: they are only ever added to.
 *
 *   node scripts/check-fixtures.mjs [REVISION]
 *
 * Fails when a fixture (<Type>.v<version>.json in libs/<lib>/src/domain/fixtures, or in the fixtures of a folder of that domain) that
 * REVISION has is changed or missing in the working tree, or when an event type lacks the fixture of one of its schema versions.
 * REVISION is, when left out, where the branch left origin/main; on main itself, or where there is no origin/main, the first parent of
 * HEAD. Needs a build (npm run build).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

function git(...args) {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

function commitOf(revision) {
  return git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
}

function defaultBase() {
  const head = commitOf('HEAD');
  const left = commitOf('origin/main') && git('merge-base', 'HEAD', 'origin/main');
  return left && left !== head ? left : commitOf('HEAD^1');
}

/** What became of the fixtures since `base`, as sentences; null when it cannot be told. */
function changesSince(base) {
  const lines = git(
    '-c',
    'core.quotePath=false',
    'diff',
    '--name-status',
    '--no-renames',
    base,
    '--',
    ':(top,glob)libs/*/src/domain/**/fixtures/*.json',
  );
  if (lines === undefined) return null;
  return lines
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('A'))
    .map((line) => {
      const [status, file] = line.split('\t');
      return `${file} was ${status === 'D' ? 'removed' : 'changed'}: events like it are recorded for good`;
    });
}

function filesIn(folder, ending) {
  return existsSync(`${root}${folder}`)
    ? readdirSync(`${root}${folder}`)
        .filter((name) => name.endsWith(ending))
        .sort()
    : [];
}

function nameByContent(path) {
  try {
    const { type, schemaVersion } = JSON.parse(readFileSync(path, 'utf8'));
    return `${type}.v${schemaVersion}.json`;
  } catch {
    return undefined;
  }
}

/** A folder of a domain and those within it: streams of their own have events and fixtures of their own. */
function withFolders(domain) {
  if (!existsSync(`${root}${domain}`)) return [];
  const folders = readdirSync(`${root}${domain}`, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'fixtures',
  );
  return [domain, ...folders.flatMap(({ name }) => withFolders(`${domain}/${name}`))];
}

/** What is wrong with the fixtures of one folder of a domain, as sentences. */
async function gapsIn(domain) {
  const problems = [];
  const unknown = new Set(filesIn(`${domain}/fixtures`, '.json'));
  for (const file of unknown) {
    const name = nameByContent(`${root}${domain}/fixtures/${file}`);
    if (file !== name) problems.push(`${domain}/fixtures/${file} holds ${name ?? 'no JSON'}`);
  }
  for (const source of filesIn(domain, '.upcasters.ts')) {
    const compiled = await import(pathToFileURL(`${root}dist/${domain}/${source.replace(/ts$/, 'js')}`).href);
    for (const vocabulary of Object.values(compiled).filter((exported) => Array.isArray(exported?.types))) {
      for (const type of vocabulary.types) {
        for (let version = 1; version <= vocabulary.schemaVersionOf(type); version++) {
          if (!unknown.delete(`${type}.v${version}.json`)) problems.push(`${domain}/fixtures/${type}.v${version}.json is missing`);
        }
      }
    }
  }
  for (const file of unknown) problems.push(`${domain}/fixtures/${file} is of no type and version that is known`);
  return problems;
}

const given = process.argv[2];
const base = given === undefined ? defaultBase() : commitOf(given);
if (given !== undefined && base === undefined) {
  console.error(`fixtures: there is no revision ${given} in this clone`);
  process.exit(2);
}
const changes = base === undefined ? null : changesSince(base);
if (changes === null) console.log('fixtures: nothing to compare with (no earlier commit in this clone)');
const domains = readdirSync(`${root}libs`).flatMap((lib) => withFolders(`libs/${lib}/src/domain`));
const problems = [...(changes ?? []), ...(await Promise.all(domains.map(gapsIn))).flat()];
for (const problem of problems) console.error(`fixtures: ${problem}`);
if (problems.length > 0) process.exit(1);
console.log(`fixtures: complete${changes === null ? '' : `, and only added to since ${base.slice(0, 10)}`}`);

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCES = fileURLToPath(new URL('..', import.meta.url));
const QUOTED = /'((?:[^'\\\n]|\\.)+)'|"((?:[^"\\\n]|\\.)+)"/g;
const FEWEST_WORDS = 3;

/** Every sentence that a spec of this library quotes: whatever has a few words. */
export function sentencesOfSpecs(): readonly string[] {
  const specs = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.spec.ts'));
  const quoted = specs.flatMap((file) =>
    [...readFileSync(join(SOURCES, file), 'utf8').matchAll(QUOTED)].map(([, one, other]) => one ?? other ?? ''),
  );
  return quoted.map((text) => text.replace(/\\(.)/g, '$1')).filter((text) => text.split(' ').length >= FEWEST_WORDS);
}

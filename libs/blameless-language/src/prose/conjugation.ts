import { pastsOfIrregular } from './irregular-verbs.js';
import { wordSet } from './word-set.js';

/** Their last syllable is stressed, so its consonant is doubled as in a verb of one syllable. */
const stressedLast = wordSet(
  'commit refer prefer transfer occur begin forget admit permit submit omit defer rerun reset unset format regret infer',
);
const FEW_VOWELS = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

/** "testing" for "test", "stopping" for "stop". */
export function gerund(base: string): string {
  if (base === 'be') return 'being';
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return `${doubled(base)}ing`;
}

/** "tested" for "test", "stopped" for "stop", "wrote" for "write". */
export function past(base: string): string {
  return pastsOf(base)?.[0] ?? regularPast(base);
}

/** "tested" for "test", "written" for "write". */
export function participle(base: string): string {
  return pastsOf(base)?.[1] ?? regularPast(base);
}

/** "tests" for "test", "tries" for "try". */
export function thirdPerson(base: string): string {
  if (base === 'have') return 'has';
  return /(?:s|sh|ch|o|x|z)$/.test(base) ? `${base}es` : `${base.replace(/([^aeiou])y$/, '$1ie')}s`;
}

/** "check" for "checked", by spelling alone: for what no dictionary has, such as "double-checked". */
export function baseByEnding(past: string): string {
  const stem = past.replace(/ed$/, '');
  if (stem === past) return past;
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return BARE_ENDING.test(stem) ? stem : `${stem}e`;
}
const BARE_ENDING =
  /(?:(?!out)[aeiou]{2}[^aeiouvs]|[csxt]h|ck|ll|ss|ff|x|w|y|[eo]l|er|[cfnprsl]t|[dmsxf]it|[lnr]d|mp|rn|rm|[lnrs]k|[lr]p)$/;

/** Where both are written, the regular one. */
function pastsOf(base: string): readonly string[] | undefined {
  if (base === 'have') return ['had', 'had'];
  return regularToo.has(base) ? undefined : pastsOfIrregular(base);
}
const regularToo = wordSet('learn burn spell leap lean');

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${doubled(base)}ed`;
}

function doubled(base: string): string {
  return FEW_VOWELS.test(base) || stressedLast.has(base) ? base + base.slice(-1) : base;
}

import { isPersonIfActing } from '../../people/subject.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';

const preferring = wordSet('prioritise prioritize put place value favour favor choose prefer pursue rank hold chase');
const gains = wordSet(
  'speed growth profit profits cost costs savings convenience feature features revenue money deadline deadlines velocity sales marketing delivery expediency dates optics ego politics',
);
const virtues = wordSet(
  'safety security quality reliability stability resilience care testing correctness procedure procedures process processes maintenance robustness diligence ' +
    'thoroughness customers users patients passengers uptime sustainability compliance',
);
const before = wordSet('over above before ahead');
const giving = wordSet('sacrifice compromise skimp neglect trade');

/** The words that {@link priorities} looks at. */
export const priorityWords: ReadonlySet<string> = new Set([...preferring, ...giving]);

/** "Put growth before safety", "prioritising speed over procedure": of people, or in a clause that says not of whom. */
export function* priorities(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { lemma } = sentence.at(index);
  const end = Math.min(sentence.clauseEnd(index + 1), index + 10);
  const [first, second] = giving.has(lemma) ? [virtues, gains] : [gains, virtues];
  const group = reading.group(index);
  const opening = group.passive ? Math.max(0, group.start - 3) : index + 1;
  const what = wordIn(reading, opening, group.passive ? group.start : Math.min(end, index + 5), first);
  if (what === null) return;
  const than = giving.has(lemma) ? what : wordIn(reading, Math.max(what, index) + 1, Math.min(end, Math.max(what, index) + 4), before);
  const last = than === null ? null : wordIn(reading, than + 1, end, second);
  if (last === null) return;
  if (group.negated || group.modal !== null || sentence.norm(index - 1) === 'to') return;
  const subject = reading.subject(index);
  if (group.passive || subject.kind === 'unsaid' || isPersonIfActing(subject) || isNamed(reading, subject.to - 1))
    yield { from: Math.min(what, index), to: last + 1, suggestion: null };
}

function wordIn({ sentence }: Reading, from: number, to: number, words: ReadonlySet<string>): number | null {
  for (let at = from; at < to; at++) if (words.has(sentence.norm(at))) return at;
  return null;
}

/** A firm, known by its capital. */
function isNamed({ sentence }: Reading, at: number): boolean {
  return at > 0 && /^\p{Lu}\p{Ll}/u.test(sentence.at(at).text);
}

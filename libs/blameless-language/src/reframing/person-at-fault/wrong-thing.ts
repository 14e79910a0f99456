import { articleOf } from '../../rewriting.js';
import { wordSet } from '../../prose/word-set.js';
import type { Span } from '../span.js';
import type { Said } from '../said.js';

const WRONG = wordSet('wrong incorrect unintended healthy');
const MASS = wordSet('information data code software firmware advice news figures');
/** What turned out to be so: nothing more is said than that it was seen afterwards. */
const FLAWED = wordSet(
  'broken faulty buggy erroneous invalid outdated obsolete stale malformed defective untested unreviewed unapproved unverified insecure ' +
    'flawed mistaken inaccurate misconfigured half-finished unfinished incomplete',
);
const BAD = wordSet('bad');
const ARTICLES = wordSet('the a an');
const PLURAL = /[^s]s$/;

/** "Restarted the wrong host", "deployed an invalid chart": the act stays, and what made it look right is asked. */
export function otherThing(span: Span, said: Said): string | null {
  const { sentence } = span;
  const at = span.find(WRONG, said.verb) ?? span.find(FLAWED, said.verb) ?? span.find(BAD, said.verb);
  if (at === null || at <= said.verb) return toTheRealOne(span, said);
  const before = sentence.norm(at - 1);
  const article = ARTICLES.has(before);
  const norm = sentence.norm(at);
  const noun = nounIn(span, at + 1);
  if (noun === '' || sentence.at(at + 1).kind !== 'word') return null;
  const ahead = span.written(said.verb, article ? at - 1 : at);
  const head = headed(span, said, ahead);
  if (WRONG.has(norm)) {
    const many = MASS.has(sentence.norm(span.to - 1)) || PLURAL.test(sentence.norm(span.to - 1)) || sentence.norm(span.to) === "'s";
    const other = many ? `other ${noun}` : article ? `a different ${noun}` : `another ${noun}`;
    return span.asking(`${head} ${other}`, 'which was meant, and what made this look like it');
  }
  const kept = article ? `${indefinite(sentence.norm(at - 1), noun)} ` : '';
  const flaw = BAD.has(norm) ? 'that turned out to have an unwanted effect' : `that turned out to be ${norm}`;
  if (span.isJoined) return `${head} ${kept}${noun}`;
  return span.asking(`${head} ${kept}${noun} ${flaw}`, 'what the checks on the way cover');
}

function nounIn(span: Span, from: number): string {
  return span.written(from, span.to).replace(/ at the wrong time$/, '');
}

/** "Ran the load test against production": the place as what it came to. */
function toTheRealOne(span: Span, said: Said): string | null {
  const { sentence } = span;
  const real = span.find(REAL, said.verb);
  if (real === null || real !== span.to - 1) return null;
  const where = INTO.has(sentence.norm(real - 1)) ? real - 1 : INTO.has(sentence.norm(real - 2)) ? real - 2 : null;
  if (where === null || where <= said.verb + 1) return null;
  const place = span.written(where + 1, span.to);
  const reached = sentence.norm(where) === 'against' ? `reached ${place}` : `went ${span.written(where, where + 1)} ${place}`;
  return `${headed(span, said, span.written(said.verb, where))}, which ${reached}`;
}
const REAL = wordSet('production prod live');
const INTO = wordSet('into in on to against onto');

/** The verb as it was written, with its subject by role and what stood before. */
function headed(span: Span, said: Said, ahead: string): string {
  const verb = span.sentence.at(said.verb).text;
  return said.put('').trimEnd() === '' ? span.cased(ahead) : `${said.put('').trimEnd()} ${verb}${ahead.slice(verb.length)}`;
}

function indefinite(article: string, noun: string): string {
  return article === 'the' ? 'the' : articleOf(noun);
}

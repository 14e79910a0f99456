import type { Match, Reading } from '../../rules/rule.js';
import type { Sentence } from '../../prose/sentence.js';
import { BE, isAdverb, isAuxiliary } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import type { Rewrite } from '../reframing.js';
import { baseOf } from '../said.js';
import type { Said } from '../said.js';
import { Span } from '../span.js';
import { asItLooked, insteads } from './instead.js';
import type { Instead } from './instead.js';
import { phraseOf } from './kind.js';
import type { Phrase } from './kind.js';
import { leftOut } from './left-out.js';

/** What has no form of its own, by what kind of phrase it is; a modifier is left out. */
export function byKind(rule: string, reading: Reading, found: Pick<Match, 'from' | 'to'>): Rewrite {
  const span = new Span(reading, found);
  const phrase = phraseOf(span);
  if (phrase.kind === 'modifier') return leftOut(span);
  const { from, to } = whole(span, phrase);
  const suggestion = worded(span, phrase, insteads.get(rule) ?? asItLooked);
  return { from, to, suggestion: fitting(new Span(reading, { from, to }), suggestion) };
}

/** A quality with its degree ("rather", "too"), a manner with what belongs to it ("without thinking twice about it"). */
function whole({ sentence, from, to, after }: Span, { kind }: Phrase): Pick<Match, 'from' | 'to'> {
  switch (kind) {
    case 'predicate':
      return { from: degreeFrom(sentence, from), to };
    case 'manner':
      return { from, to: after.pos === 'ADP' || after.pos === 'ADV' ? Math.max(to, sentence.clauseEnd(to)) : to };
    default:
      return { from, to };
  }
}

function degreeFrom(sentence: Sentence, from: number): number {
  const { norm, pos } = sentence.at(from - 1);
  return isAdverb(norm, pos) && norm !== 'not' ? degreeFrom(sentence, from - 1) : from;
}

function worded(span: Span, phrase: Exclude<Phrase, { kind: 'modifier' }>, instead: Instead): string {
  const { sentence } = span;
  switch (phrase.kind) {
    case 'predicate':
      if (comparing.has(sentence.norm(degreeFrom(sentence, span.from)))) return 'helped by a safeguard (which: …)';
      return `${came.has(phrase.verb) ? 'came to be' : phrase.verb} ${phrase.ofPeople ? instead.ofPeople : instead.ofThings}`.trimStart();
    case 'verb':
      return done(span, phrase.said, instead);
    case 'manner':
      return instead.manner;
    case 'person':
      return phrase.many ? instead.people : span.noun({ a: instead.person, an: instead.individual });
    case 'thing':
      return phrase.many ? instead.many : span.noun({ a: instead.a, an: instead.an });
    case 'remark':
      return instead.remark;
  }
}

const came = wordSet('got became');

/** "Be less hasty", "was more attentive": what somebody is to be from now on. */
const comparing = wordSet('less more');

/** With a capital where it opens, and without its question where what follows lets none stand there. */
function fitting(span: Span, text: string): string {
  const [, bare, question] = /^(.+) \(([^()]+): …\)$/.exec(text) ?? [];
  return span.cased(bare === undefined || question === undefined ? text : span.asking(bare, question));
}

function done(span: Span, said: Said, { act, did, didTo, wasDone }: Instead): string {
  if (isPassive(span, said)) return said.verb === span.from ? wasDone : said.put(wasDone);
  if (act === null || said.form === 'doing' || unmeant.has(baseOf(said))) return said.put(hasObject(span) ? didTo : did);
  const rest = span.written(said.verb + 1, span.to);
  const step = [`${act} ${said.negated ? 'not ' : ''}to ${baseOf(said)}`, rest].filter((part) => part !== '').join(' ');
  return `${said.put(step)} (which: …)`;
}

/** What nobody does for a reason. */
const unmeant = wordSet('be get have let need know see hear seem');

/** Whether what it is done to stands behind the span. */
function hasObject({ after, sentence, to }: Span): boolean {
  return after.kind !== 'mark' && !sentence.isBoundary(to) && after.pos !== 'ADP' && after.pos !== 'ADV' && after.norm !== 'to';
}

function isPassive({ sentence, before, from }: Span, { verb }: Said): boolean {
  if (sentence.norm(verb).endsWith('ing')) return false;
  if (verb === from) return BE.has(before.norm);
  const auxiliaries = sentence.words.slice(from, verb).filter(({ norm }) => isAuxiliary(norm));
  return BE.has(auxiliaries.at(-1)?.norm ?? '');
}

import { gerund } from '../../prose/conjugation.js';
import { wordSet } from '../../prose/word-set.js';
import type { Span } from '../span.js';
import { baseOf } from '../said.js';
import type { Said } from '../said.js';
import { verbRewritten } from './verbs.js';

const KNOWING = wordSet('know understand realize realise recognize recognise notice grasp spot catch appreciate');
/** Somebody who does not look at a thing at the time is elsewhere: the thing is what counts. */
const VIEWING = wordSet('check watch monitor read follow');
const BARE = wordSet('at on to with');
const THOUGHT = wordSet('think bother care manage');
const QUESTIONING = wordSet('why how');
const TELLING = wordSet('tell inform notify warn');
const ANSWERING = wordSet('reply respond answer react');
const OBJECTS = wordSet('us me them him her anybody anyone');
const UNDER_WAY = wordSet('adopt patch migrate upgrade implement prioritize prioritise');
const OWING = wordSet('should');
const AUXILIARY = /^(?:had|has|have|did|was|were)$/;
const FAR = /^(?:who|which|that)$/;

/** What somebody did not do, as a step that was open: "what stayed open was to check", "is still on the way to adopting it". */
export function leftOpen(span: Span, said: Said): string | null {
  const { sentence } = span;
  const base = baseOf(said);
  if (said.bases.some((word) => KNOWING.has(word))) return said.nobody ? null : verbRewritten(span, said);
  const next = sentence.norm(said.verb + 1);
  if (said.bases.some((word) => THOUGHT.has(word)) && next === 'to')
    return span.cased('what stayed open was') + (said.verb + 1 < span.to ? tail(span, said.verb + 1) : '');
  if (said.bases.includes('show') && said.nobody && span.words.startsWith('not many')) return span.cased('few people joined');
  if (sentence.hasAny(said.verb, sentence.clauseEnd(said.verb), OWING)) return null;
  if (said.bases.includes('care') && said.nobody) return span.cased('no answer came');
  if (said.nobody && base === 'stop') return span.cased('nothing stopped');
  if (said.bases.some((word) => TELLING.has(word)) && OBJECTS.has(next) && said.who !== null && !said.nobody)
    return span.cased(`no word on it from ${asObject(said.who)} had reached ${sentence.norm(said.verb + 1)}`) + tail(span, said.verb + 2);
  if (said.bases.some((word) => ANSWERING.has(word)) && next === 'to' && said.verb + 2 < span.to)
    return span.cased(`no reply followed ${span.written(said.verb + 2, span.to)}`);
  const toDo = next === 'to' && said.bases.some((word) => /^(?:miss|forget|omit|fail)$/.test(word));
  if (toDo) return null;
  if (said.bases.includes('get') && next === 'round') return span.cased('work was still open on');
  if (said.bases.includes('keep') && sentence.hasAny(said.verb, span.to, wordSet('eye'))) return said.put('~have no regular view of');
  if (UNDER_WAY.has(base) && said.who !== null && sentence.hasAny(span.from, said.verb, wordSet('still are')))
    return (
      span.cased(`${said.who} ${said.plural || PLURAL.test(said.who) ? 'are' : 'is'} still on the way to ${gerund(base)}`) +
      tail(span, said.verb + 1)
    );
  if (sentence.norm(span.from) === 'still')
    return `${said.plural ? 'are' : 'is'} still on the way to ${gerund(base)}${tail(span, said.verb + 1)}`;
  if (/^(?:show|turn|pick)$/.test(base) && next === 'up' && said.who !== null && !said.nobody)
    return span.cased(`no answer from ${asObject(said.who)} came`);
  if (!said.nobody && /ing$/.test(sentence.norm(said.verb)) && said.bases.some((word) => VIEWING.has(word))) return away(span, said);
  return open(span, said, base);
}
const PLURAL = /[^s]s$/;

function away(span: Span, said: Said): string {
  const at = BARE.has(span.sentence.norm(said.verb + 1)) ? said.verb + 2 : said.verb + 1;
  return `${said.put('~be').replace(/ ?being$/, '')} away from`.trim() + tail(span, at);
}

/** "What stayed open was to check", with whatever stands behind the verb, in the span or after it. */
function open(span: Span, said: Said, base: string): string | null {
  const { sentence } = span;
  const rest = span.written(base === '' ? said.verb + 2 : said.verb + 1, span.to);
  const step = [base, rest].filter((part) => part !== '').join(' ');
  const past = said.perfect !== null || sentence.hasAny(span.from, said.verb, wordSet('had')) ? 'had stayed' : 'stayed';
  const now = sentence.hasAny(span.from, said.verb, wordSet('has have do does'));
  const { before } = span;
  // "Who never documented it": no clause of its own stands there.
  if (said.who === null && span.from > 0 && (FAR.test(before.norm) || before.kind === 'word')) {
    if (/^(?:never|not)$/.test(before.norm)) return `got as far as ${gerund(base)}${tail(span, said.verb + 1)}`;
    if (said.nobody || AUXILIARY.test(before.norm)) return null;
    return said.put(`~have the step still open to ${step}`).replace(/\bhad had\b/, 'had');
  }
  const stays = now ? 'is still open' : past === 'had stayed' ? 'was still open' : 'stayed open';
  if (/^(?:which|whom)$/.test(before.norm)) return `${stays} to ${step}`.trimEnd();
  if (before.pos === 'NOUN' && said.nobody) return sentence.norm(span.to) === 'for' ? 'nothing had called' : null;
  if (QUESTIONING.has(before.norm)) return `the step ${stays} to ${step}`.trimEnd();
  return span.cased(`what ${stays} was to ${step}`.replace('is still open was', 'is still open is').trimEnd());
}

function tail(span: Span, from: number): string {
  const rest = span.written(from, span.to);
  return rest === '' ? '' : ` ${rest}`;
}

function asObject(who: string): string {
  return { I: 'me', we: 'us', they: 'them', he: 'him', she: 'her' }[who] ?? who;
}

import { wordSet } from '../../prose/word-set.js';
import type { Span } from '../span.js';
import type { Said } from '../said.js';

const STATES = wordSet('on off open running unlocked enabled disabled in out up down behind undone unattended unfinished permissive');
const JOINING = wordSet('and but or then so');

/** "Left the debug flag on", "let the UPS run": a thing that stayed as it was. */
export function stayed(span: Span, said: Said): string | null {
  if (said.bases.includes('let')) return letBe(span, said);
  if (!said.bases.includes('leave')) return null;
  const { sentence } = span;
  const state = stateIn(span, said.verb + 2);
  const object = state === null ? '' : span.written(said.verb + 1, state);
  if (state === null || object === '') return null;
  const rest = span.written(state, span.to);
  const had = said.perfect === null ? '' : `${said.perfect} `;
  if (sentence.norm(state) === 'to') return clause(span, said, `${object} had ${rest}`);
  if (said.who !== null || JOINING.has(span.before.norm)) return clause(span, said, `${object} ${had}stayed ${rest}`);
  return said.put(`~work with ${object}, which stayed ${rest}`);
}

function clause(span: Span, said: Said, text: string): string {
  return said.who !== null ? span.cased(text) : text;
}

function stateIn(span: Span, from: number): number | null {
  for (let at = from; at < span.to; at++) if (STATES.has(span.sentence.norm(at)) || span.sentence.norm(at) === 'to') return at;
  return null;
}

function letBe(span: Span, said: Said): string | null {
  const { words } = span;
  if (/ let (?:ourselves|myself|themselves) be$/.test(words)) return said.put('~be');
  const rest = span.written(said.verb + 1, span.to);
  const down = /^(.*) down$/.exec(rest)?.[1];
  if (down !== undefined) return span.cased(`${down} did not get what they count on`);
  return rest === '' ? null : `${said.put('~see')} ${rest}`;
}

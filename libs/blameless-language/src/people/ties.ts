import type { Sentence } from '../prose/sentence.js';
import { isRole } from './classified.js';

export const POSSESSIVES = new Set('my our your his her their its whose'.split(' '));
const PARTICLES = new Set('out up down off away over in'.split(' '));

/** A preposition, or a participle that says more about the noun before it. */
export function isTie(sentence: Sentence, at: number, pos: string, norm: string): boolean {
  if (pos === 'ADP') return norm !== "'s";
  if (!norm.endsWith('ing') && !norm.endsWith('ed')) return false;
  const after = sentence.at(at + 1);
  const before = sentence.at(at - 1);
  const noun = before.pos === 'NOUN' || before.pos === 'PROPN' || isRole(before.norm);
  // "An engineer debugging customer issues"; a "developer debugging tool" is a tool.
  if (norm.endsWith('ing') && pos === 'VERB' && isRole(before.norm) && isWhatTheyDo(sentence, at + 1)) return true;
  if (norm.endsWith('ing')) return noun && (after.pos === 'DET' || after.pos === 'ADP' || POSSESSIVES.has(after.norm));
  return noun && pos === 'VERB' && (after.pos === 'ADP' || after.norm === 'to') && after.norm !== 'over';
}

const CHARGED = new Set(
  'hired contracted sent tasked assigned engaged brought asked told employed trained commissioned paid appointed instructed ordered called dispatched meant supposed'.split(
    ' ',
  ),
);

/** "The person hired to wipe the disks": where the participle stands that an infinitive belongs to, which says more about a noun; null where it does not. */
export function chargedWith(sentence: Sentence, verb: number): number | null {
  if (sentence.norm(verb - 1) !== 'to') return null;
  const at = sentence.norm(verb - 2) === 'in' || sentence.norm(verb - 2) === 'out' ? verb - 3 : verb - 2;
  const before = sentence.at(at - 1);
  return CHARGED.has(sentence.norm(at)) && (before.pos === 'NOUN' || before.pos === 'PROPN' || isRole(before.norm)) ? at : null;
}

/** Where, when or on what somebody works: a time, a name or many things. */
function isWhatTheyDo(sentence: Sentence, from: number): boolean {
  const { pos, norm } = sentence.at(from);
  if (pos === 'ADV' || pos === 'PROPN' || pos === 'NUM') return true;
  const last = (pos === 'NOUN' || pos === 'ADJ') && sentence.at(from + 1).pos === 'NOUN' ? sentence.norm(from + 1) : norm;
  return (pos === 'NOUN' || pos === 'ADJ') && last.endsWith('s') && !last.endsWith('ss');
}

/** "Pushed out a change": what follows is the object. */
export function isParticle(sentence: Sentence, at: number): boolean {
  return PARTICLES.has(sentence.norm(at)) && sentence.at(at - 1).pos === 'VERB';
}

/** Where the parenthesis was opened that ends at `closing`. */
export function openingOf(sentence: Sentence, closing: number): number {
  let at = closing;
  while (at > 0 && sentence.norm(at) !== '(') at--;
  return at;
}

/** "Our hosting provider": a participle before a noun, after what begins a noun phrase. */
export function isAttributive(sentence: Sentence, at: number): boolean {
  const { norm } = sentence.at(at);
  const before = sentence.at(at - 1);
  const opened = before.pos === 'DET' || POSSESSIVES.has(before.norm);
  return opened && (norm.endsWith('ing') || norm.endsWith('ed')) && sentence.at(at + 1).pos === 'NOUN';
}

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
  if (norm.endsWith('ing')) return noun && (after.pos === 'DET' || after.pos === 'ADP' || POSSESSIVES.has(after.norm));
  return noun && pos === 'VERB' && (after.pos === 'ADP' || after.norm === 'to') && after.norm !== 'over';
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

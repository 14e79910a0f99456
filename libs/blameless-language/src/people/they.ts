import type { Sentence } from '../prose/sentence.js';
import { isDoubtful, isRole } from './classified.js';
import type { KnownPeople } from './known-people.js';
import { teamNouns } from './roles.js';
import type { Subject, SubjectKind } from './subject.js';

/** Whom `they` means: people, where the nearest plural before it, here or one sentence back, is people. */
export function theirs(sentence: Sentence, index: number, people: KnownPeople): Subject {
  const is = (kind: SubjectKind): Subject => ({ kind, from: index, to: index + 1 });
  for (const [where, from] of [
    [sentence, index - 1],
    [sentence.before, (sentence.before?.words.length ?? 0) - 1],
  ] as const) {
    if (where === null) continue;
    for (let at = from; at >= 0; at--) {
      const { norm, pos } = where.at(at);
      if (teamNouns.has(norm) || (isRole(norm) && !isDoubtful(norm)) || people.endingAt(where, at) !== null) return is('other');
      if (pos === 'NOUN' && norm.endsWith('s')) return is('system');
    }
  }
  // Nobody and nothing to stand for: people, where only people do what is said of them.
  return is('doubtful');
}

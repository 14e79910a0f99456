import type { Match, Reading } from '../rules/rule.js';
import { isNameAt } from '../rules/at-fault/done-by.js';
import { isPersonIfActing } from '../people/subject.js';
import type { Subject } from '../people/subject.js';
import { withTitle } from '../people/titles.js';
import { calledByRole, capitalised } from '../rewriting.js';
import type { Rewrite } from './reframing.js';
import { Span } from './span.js';

/** How far from the words the name may stand that they are told of. */
const FARTHEST = 8;

/** What is told of somebody by name, with a role for the name: what was done stays as it was written. Null where no name stands near. */
export function byRole(reading: Reading, found: Pick<Match, 'from' | 'to'>): Rewrite | null {
  const span = new Span(reading, found);
  const before = nameBefore(span);
  if (before !== null) {
    const role = calledByRole(reading, before);
    const named = reading.sentence.opensAt(before.from) ? capitalised(role) : role;
    const rest = span.written(behindAlias(span, before.to), span.to);
    const told = /^['’]s\b/.test(rest) ? `${named}${rest}` : `${named} ${rest}`;
    return { from: before.from, to: span.to, suggestion: told };
  }
  for (let at = span.to; at < span.to + FARTHEST && !reading.sentence.isBoundary(at); at++)
    if (isNameAt(reading, at))
      return { from: span.from, to: at + 1, suggestion: `${span.written(span.from, at)} ${span.role(at, at + 1)}` };
  return null;
}

/** The nearest name ahead of the words, or else their subject. */
function nameBefore({ reading, from, to }: Span): Subject | null {
  for (let at = from - 1; at >= Math.max(0, from - FARTHEST); at--) {
    if (!isNameAt(reading, at)) continue;
    const mention = reading.people.endingAt(reading.sentence, at);
    return { kind: 'named', from: withTitle(reading.sentence, mention?.from ?? at), to: at + 1 };
  }
  for (let at = from; at < to; at++) {
    const { pos } = reading.sentence.at(at);
    if (pos !== 'VERB' && pos !== 'AUX') continue;
    const subject = reading.subject(at);
    if (subject.to > subject.from && subject.to <= from && from - subject.to <= FARTHEST && isPersonIfActing(subject))
      return { kind: 'named', from: withTitle(reading.sentence, subject.from), to: subject.to };
  }
  return null;
}

/** Behind the other name that somebody has in brackets. */
function behindAlias({ sentence, from }: Span, to: number): number {
  if (sentence.norm(to) !== '(') return to;
  for (let at = to + 1; at < from; at++) if (sentence.norm(at) === ')') return at + 1;
  return to;
}

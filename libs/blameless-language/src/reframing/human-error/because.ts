import type { FoundWords } from '../found-words.js';
import { isNameAt } from '../../rules/at-fault/done-by.js';
import { Span } from '../span.js';

/** "Because the engineer picked", as when it was: what somebody did is part of what happened, and why it had this effect is still to be told. */
export function when(_: RegExpExecArray, place: FoundWords): string | null {
  const span = new Span(place.reading, place);
  const clause = byRole(span, span.from + 1);
  return clause === null ? null : `when ${clause}`;
}

/** "Dana restarted" as a cause, as one of the steps that led there. */
export function oneStep(_: RegExpExecArray, place: FoundWords): string | null {
  const span = new Span(place.reading, place);
  const clause = byRole(span, span.from);
  return clause === null ? null : `one step was that ${clause}`;
}

/** The clause that begins at a word, with a role for a name; null where it has no subject of its own. */
function byRole(span: Span, from: number): string | null {
  const { sentence, to, reading } = span;
  for (let at = from + 1; at < to; at++) {
    const { pos } = sentence.at(at);
    if (pos !== 'VERB' && pos !== 'AUX') continue;
    const subject = reading.subject(at);
    if (subject.from !== from || subject.to > at) return null;
    const named = subject.kind !== 'perhaps' || isNameAt(reading, subject.to - 1);
    return `${named ? span.called(subject.kind, from, subject.to) : span.written(from, subject.to)} ${span.written(subject.to, to)}`;
  }
  return null;
}

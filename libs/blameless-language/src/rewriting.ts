import type { Subject } from './people/subject.js';
import type { Match, Reading } from './rules/rule.js';

/** A rewrite that repeats more words than this is harder to read than what it replaces. */
const MOST_WORDS = 18;
const JOINING = new Set(['and', 'but', 'or', 'then', 'also']);

/** What to call whoever a clause is about: a role for a name, and what was written for everybody else. */
export function calledByRole({ sentence, people }: Reading, { kind, from, to }: Subject): string {
  const written = sentence.written(from, to);
  switch (kind) {
    case 'self':
      return 'I';
    case 'we':
    case 'unsaid':
      return 'we';
    case 'role':
    case 'team':
    case 'doubtful':
    case 'other':
    case 'system':
      return from === 0 && !/^\p{Lu}{2}/u.test(written) ? written.charAt(0).toLowerCase() + written.slice(1) : written;
    case 'named':
    case 'perhaps':
      return people.endingAt(sentence, to - 1)?.role ?? 'the responder';
  }
}

/** The same, as an object: "did not reach me". */
export function asObject(who: string): string {
  return { I: 'me', we: 'us', he: 'him', she: 'her', they: 'them' }[who] ?? who;
}

/** The words from `from` to the end of their clause; null where they are none, or too many to repeat. */
export function restOfClause({ sentence }: Reading, from: number): { readonly text: string; readonly to: number } | null {
  const to = sentence.clauseEnd(from);
  return to <= from || to - from > MOST_WORDS ? null : { text: sentence.written(from, to), to };
}

/**
 * A clause in the place of another one, which has `verb` and ends before `to`. Where the subject stands elsewhere ("deployed it and forgot
 * to"), only the verb's part is replaced; where that would not be English ("who forgot to"), nothing is suggested.
 */
export function rewrittenClause(reading: Reading, subject: Subject, verb: number, to: number, clause: string | null): Match {
  const { sentence } = reading;
  const { start } = reading.group(verb);
  if (isRightBefore(reading, subject, start)) {
    return { from: subject.from, to, suggestion: clause === null ? null : cased(sentence.at(subject.from).text, clause) };
  }
  const before = sentence.at(start - 1);
  const english = clause !== null && (before.kind === 'mark' || JOINING.has(before.norm));
  return { from: start, to, suggestion: english ? cased(sentence.at(start).text, clause) : null };
}

/** Whether nothing of another clause stands between: adverbs, a parenthesis, or what the subject is "of" or "on" may. */
export function isRightBefore({ sentence }: Reading, subject: Subject, start: number): boolean {
  if (subject.to <= subject.from || subject.to > start) return false;
  for (let at = subject.to; at < start; at++) {
    if (sentence.norm(at) === '(') while (at < start && sentence.norm(at) !== ')') at++;
    else if (sentence.isBoundary(at) || sentence.at(at).pos === 'VERB' || sentence.at(at).pos === 'AUX') return false;
  }
  return true;
}

/** With a capital where the original had one. */
export function cased(original: string, rewrite: string): string {
  const capital = /^\p{Lu}\p{Ll}|^\p{Lu}$/u.test(original) && original !== 'I';
  return capital ? capitalised(rewrite) : rewrite;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The indefinite article that a noun takes, by the letter it begins with. */
export function articleOf(noun: string): 'a' | 'an' {
  return /^[aeiou]/i.test(noun) ? 'an' : 'a';
}

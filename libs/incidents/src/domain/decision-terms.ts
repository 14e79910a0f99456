import type { Occurrence } from '#event-sourcing';
import { refused } from './incident.errors.js';
import type { DecisionTerms } from './incident.events.js';
import { addressOf, inOrder, latestOf, optionalText, present, textOf } from './rules.js';

export const MAX_OPTIONS = 50;
export const MAX_OPTION = 2_000;

/** What of a decision may be left out. */
type OptionalTerm = 'known' | 'reversibility' | 'expectedEffect' | 'raised' | 'adrUrl';

/** The terms as a caller gives them; null, like a blank text, is left out. */
export type GivenTerms = Omit<DecisionTerms, OptionalTerm> & { readonly [Term in OptionalTerm]?: DecisionTerms[Term] | null };

/**
 * The terms of a decision that was taken when `decided` says. @throws DomainError INVALID for texts that are blank or too long, too many
 * options, an address that is none, and a question that came up after it had been decided.
 */
export function termsOf(given: GivenTerms, decided: Occurrence): DecisionTerms {
  if (given.options.length > MAX_OPTIONS) throw refused.tooMany('options', given.options.length, MAX_OPTIONS);
  const options = given.options.map((option, index) => textOf(`options, number ${index + 1}`, option, MAX_OPTION));
  const raised = given.raised == null ? undefined : inOrder(given.raised, 'raisedUntil');
  if (raised !== undefined && latestOf(decided) < Date.parse(raised.at)) throw refused.raisedAfterDecided();
  const adrUrl = given.adrUrl == null || given.adrUrl.trim() === '' ? undefined : addressOf('adrUrl', given.adrUrl);
  return {
    question: textOf('question', given.question, MAX_OPTION),
    options: [...new Set(options)],
    choice: textOf('choice', given.choice, MAX_OPTION),
    ...present('known', optionalText('known', given.known ?? undefined)),
    ...present('reversibility', given.reversibility),
    ...present('expectedEffect', optionalText('expectedEffect', given.expectedEffect ?? undefined)),
    ...present('raised', raised),
    ...present('adrUrl', adrUrl),
  };
}

/** Whether two decisions say the same. */
export function sameTerms(a: DecisionTerms, b: DecisionTerms): boolean {
  return inOneOrder(a) === inOneOrder(b);
}

function inOneOrder({ question, options, choice, known, reversibility, expectedEffect, raised, adrUrl }: DecisionTerms): string {
  const when = [raised?.at, raised?.until, raised?.exactness];
  return JSON.stringify([question, options, choice, known, reversibility, expectedEffect, when, adrUrl]);
}

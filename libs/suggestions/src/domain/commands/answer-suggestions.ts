import { optionalTextFrom, present } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { MAX_CLASSES, MAX_NOTE, refused } from '../suggestions-answer.errors.js';
import type { CauseAxis, SuggestedClass, SuggestionsAnswer, SuggestionsAnswerEvent } from '../suggestions-answer.events.js';
import type { StandingAnswer, SuggestionsAnswerState } from '../suggestions-answer.js';

/** Answers what is suggested for an incident on an axis. Whether incident and classes exist is for the sender to check. */
export interface AnswerSuggestions extends DomainCommand<'AnswerSuggestions'> {
  readonly incidentId: string;
  readonly axis: CauseAxis;
  readonly answer: SuggestionsAnswer;
  /** The classes that hold; of an accepted suggestion: the first, when left out. */
  readonly classes?: readonly string[] | null | undefined;
  readonly note?: string | null | undefined;
  readonly suggested: readonly SuggestedClass[];
  readonly learnedFrom: number;
  readonly occurred: Occurrence;
}

export function answerSuggestions(command: AnswerSuggestions, state: SuggestionsAnswerState): readonly SuggestionsAnswerEvent[] {
  const data = answerOf(command);
  const standing = state[command.axis];
  if (standing !== undefined && saysTheSame(standing, data)) return [];
  return [{ type: 'RootCauseSuggestionsAnswered', data, occurred: command.occurred }];
}

/**
 * What an answer comes to, whatever was answered before.
 * @throws DomainError INVALID for classes that do not go with the answer, or a note that cannot be recorded.
 */
export function answerOf(command: AnswerSuggestions): StandingAnswer {
  const { incidentId, axis, answer, suggested, learnedFrom } = command;
  const note = optionalTextFrom('note', command.note, MAX_NOTE);
  return { incidentId, axis, answer, suggested, learnedFrom, classes: classesOf(command), ...present('note', note) };
}

function classesOf({ answer, classes, suggested }: AnswerSuggestions): readonly string[] {
  const given = [...new Set(classes ?? [])];
  if (given.length > MAX_CLASSES) throw refused.tooManyClasses(given.length);
  switch (answer) {
    case 'ACCEPTED':
      return accepted(given, suggested);
    case 'CORRECTED':
      if (given.length === 0) throw refused.correctedToNothing();
      return given;
    case 'IGNORED':
      if (given.length > 0) throw refused.ignoredWithClasses();
      return [];
  }
}

function accepted(given: readonly string[], suggested: readonly SuggestedClass[]): readonly string[] {
  const [first] = suggested;
  if (first === undefined) throw refused.nothingSuggested();
  const other = given.find((key) => !suggested.some((each) => each.key === key));
  if (other !== undefined) throw refused.notSuggested(other);
  return given.length === 0 ? [first.key] : given;
}

/** What was suggested does not count: learning goes on, and an answer that is sent again is the same answer. */
function saysTheSame(standing: StandingAnswer, said: StandingAnswer): boolean {
  return (
    standing.answer === said.answer &&
    standing.classes.length === said.classes.length &&
    standing.classes.every((key) => said.classes.includes(key)) &&
    (said.note === undefined || said.note === standing.note)
  );
}

import type { DomainCommand, Occurrence } from '#event-sourcing';
import { declaredOnly, entryOnly, refused } from '../incident.errors.js';
import type { IncidentEvent } from '../incident.events.js';
import type { IncidentState } from '../incident.js';
import { inOrder, present, sameOccurrence, textOf } from '../rules.js';

/** An entry should say something else, or be timed differently; the original stays. */
export interface CorrectEntry extends DomainCommand<'CorrectEntry'> {
  readonly entryId: string;
  readonly text?: string;
  readonly occurred?: Occurrence;
  readonly reason: string;
}

export function correctEntry(command: CorrectEntry, state: IncidentState): readonly IncidentEvent[] {
  const entry = entryOnly(declaredOnly(state), command.entryId);
  if (command.text === undefined && command.occurred === undefined) throw refused.nothingToCorrect();
  const reason = textOf('reason', command.reason);
  const said = command.text === undefined ? entry.text : textOf('text', command.text);
  const text = said === entry.text ? undefined : said;
  const occurred = inOrder(command.occurred ?? entry.occurred);
  const retimed = !sameOccurrence(occurred, entry.occurred);
  if (text === undefined && !retimed) return [];
  return [{ type: 'EntryCorrected', data: { entryId: command.entryId, ...present('text', text), retimed, reason }, occurred }];
}

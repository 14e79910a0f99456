import type { GeneratedStatement } from '../../domain/postmortem.events.js';
import type { KnownIncident } from '../known-incident.js';
import { statement } from '../statement.js';
import { glimpse, quote } from '../wording.js';
import { effectName } from './decisions.js';

/** Decisions of which something else came than was expected of them: all that a record shows of surprise. */
export function surprises({ facts }: KnownIncident): readonly GeneratedStatement[] {
  return facts.decisions.flatMap(({ choice, expectedEffect, outcome, eventIds }) => {
    if (outcome?.effect !== 'PARTLY' && outcome?.effect !== 'NOT_AS_EXPECTED') return [];
    const expected = expectedEffect === undefined ? '' : `; the effect that was expected: ${quote(expectedEffect)}`;
    const text = `What came of the decision ${glimpse(choice)}, ${effectName(outcome.effect)}: ${quote(outcome.text)}${expected}`;
    return [statement(text, [outcome.eventId], eventIds)];
  });
}

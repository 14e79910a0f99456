import type { GeneratedStatement } from '../../domain/postmortem.events.js';
import type { KnownIncident } from '../known-incident.js';
import { statement } from '../statement.js';
import { quote } from '../wording.js';
import { decisionName, effectName } from './decisions.js';

/** Decisions of which something else came than was expected of them: all that a record shows of surprise. */
export function surprises({ facts }: KnownIncident): readonly GeneratedStatement[] {
  return facts.decisions.flatMap((decision) => {
    const { expectedEffect, outcome, eventIds } = decision;
    if (outcome?.effect !== 'PARTLY' && outcome?.effect !== 'NOT_AS_EXPECTED') return [];
    const expected = expectedEffect === undefined ? '' : `; the effect that was expected: ${quote(expectedEffect)}`;
    const text = `What came of the decision ${decisionName(decision)}, ${effectName(outcome.effect)}: ${quote(outcome.text)}${expected}`;
    return [statement(text, [outcome.eventId], eventIds)];
  });
}

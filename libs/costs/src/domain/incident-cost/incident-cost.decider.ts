import type { Decider } from '#event-sourcing';
import { correctPersonHours } from './commands/correct-person-hours.js';
import type { CorrectPersonHours } from './commands/correct-person-hours.js';
import { recordIncidentCost } from './commands/record-incident-cost.js';
import type { RecordIncidentCost } from './commands/record-incident-cost.js';
import { retractIncidentCost } from './commands/retract-incident-cost.js';
import type { RetractIncidentCost } from './commands/retract-incident-cost.js';
import type { IncidentCostEvent } from './incident-cost.events.js';
import { evolve, initialState } from './incident-cost.js';
import type { IncidentCostState } from './incident-cost.js';

export type IncidentCostCommand = RecordIncidentCost | RetractIncidentCost | CorrectPersonHours;

/** The write side of what an incident cost. */
export const incidentCostDecider: Decider<IncidentCostState, IncidentCostCommand, IncidentCostEvent> = { initialState, evolve, decide };

function decide(command: IncidentCostCommand, state: IncidentCostState): readonly IncidentCostEvent[] {
  switch (command.type) {
    case 'RecordIncidentCost':
      return recordIncidentCost(command, state);
    case 'RetractIncidentCost':
      return retractIncidentCost(command, state);
    case 'CorrectPersonHours':
      return correctPersonHours(command, state);
  }
}

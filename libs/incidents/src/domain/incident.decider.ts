import type { Decider } from '#event-sourcing';
import { addLink } from './commands/add-link.js';
import type { AddLink } from './commands/add-link.js';
import { advanceIncident } from './commands/advance-incident.js';
import type { AdvanceIncident } from './commands/advance-incident.js';
import { affectServices } from './commands/affect-services.js';
import type { AffectServices } from './commands/affect-services.js';
import { amendDecision } from './commands/amend-decision.js';
import type { AmendDecision } from './commands/amend-decision.js';
import { assignRole } from './commands/assign-role.js';
import type { AssignRole } from './commands/assign-role.js';
import { changeSeverity } from './commands/change-severity.js';
import type { ChangeSeverity } from './commands/change-severity.js';
import { classifyRootCauses } from './commands/classify-root-causes.js';
import type { ClassifyRootCauses } from './commands/classify-root-causes.js';
import { clearServices } from './commands/clear-services.js';
import type { ClearServices } from './commands/clear-services.js';
import { closeIncident } from './commands/close-incident.js';
import type { CloseIncident } from './commands/close-incident.js';
import { correctEntry } from './commands/correct-entry.js';
import type { CorrectEntry } from './commands/correct-entry.js';
import { correctStageTime } from './commands/correct-stage-time.js';
import type { CorrectStageTime } from './commands/correct-stage-time.js';
import { declareIncident } from './commands/declare-incident.js';
import type { DeclareIncident } from './commands/declare-incident.js';
import { endIncident } from './commands/end-incident.js';
import type { EndIncident } from './commands/end-incident.js';
import { importIncident } from './commands/import-incident.js';
import type { ImportIncident } from './commands/import-incident.js';
import { pinEntry } from './commands/pin-entry.js';
import type { PinEntry } from './commands/pin-entry.js';
import { recordDecision } from './commands/record-decision.js';
import type { RecordDecision } from './commands/record-decision.js';
import { recordDecisionOutcome } from './commands/record-decision-outcome.js';
import type { RecordDecisionOutcome } from './commands/record-decision-outcome.js';
import { recordEntries } from './commands/record-entries.js';
import type { RecordEntries } from './commands/record-entries.js';
import { recordImpact } from './commands/record-impact.js';
import type { RecordImpact } from './commands/record-impact.js';
import { releaseRole } from './commands/release-role.js';
import type { ReleaseRole } from './commands/release-role.js';
import { reopenIncident } from './commands/reopen-incident.js';
import type { ReopenIncident } from './commands/reopen-incident.js';
import { retitleIncident } from './commands/retitle-incident.js';
import type { RetitleIncident } from './commands/retitle-incident.js';
import { retractDecision } from './commands/retract-decision.js';
import type { RetractDecision } from './commands/retract-decision.js';
import { retractEntry } from './commands/retract-entry.js';
import type { RetractEntry } from './commands/retract-entry.js';
import type { IncidentEvent } from './incident.events.js';
import { evolve, initialState } from './incident.js';
import type { IncidentState } from './incident.js';

export type IncidentCommand =
  | AddLink
  | AdvanceIncident
  | AffectServices
  | AmendDecision
  | AssignRole
  | ChangeSeverity
  | ClassifyRootCauses
  | ClearServices
  | CloseIncident
  | CorrectEntry
  | CorrectStageTime
  | DeclareIncident
  | EndIncident
  | ImportIncident
  | PinEntry
  | RecordDecision
  | RecordDecisionOutcome
  | RecordEntries
  | RecordImpact
  | ReleaseRole
  | ReopenIncident
  | RetitleIncident
  | RetractDecision
  | RetractEntry;

export const incidentDecider: Decider<IncidentState, IncidentCommand, IncidentEvent> = { initialState, evolve, decide };

function decide(command: IncidentCommand, state: IncidentState): readonly IncidentEvent[] {
  switch (command.type) {
    case 'AddLink':
      return addLink(command, state);
    case 'AdvanceIncident':
      return advanceIncident(command, state);
    case 'AffectServices':
      return affectServices(command, state);
    case 'AmendDecision':
      return amendDecision(command, state);
    case 'AssignRole':
      return assignRole(command, state);
    case 'ChangeSeverity':
      return changeSeverity(command, state);
    case 'ClassifyRootCauses':
      return classifyRootCauses(command, state);
    case 'ClearServices':
      return clearServices(command, state);
    case 'CloseIncident':
      return closeIncident(command, state);
    case 'CorrectEntry':
      return correctEntry(command, state);
    case 'CorrectStageTime':
      return correctStageTime(command, state);
    case 'DeclareIncident':
      return declareIncident(command, state);
    case 'EndIncident':
      return endIncident(command, state);
    case 'ImportIncident':
      return importIncident(command, state);
    case 'PinEntry':
      return pinEntry(command, state);
    case 'RecordDecision':
      return recordDecision(command, state);
    case 'RecordDecisionOutcome':
      return recordDecisionOutcome(command, state);
    case 'RecordEntries':
      return recordEntries(command, state);
    case 'RecordImpact':
      return recordImpact(command, state);
    case 'ReleaseRole':
      return releaseRole(command, state);
    case 'ReopenIncident':
      return reopenIncident(command, state);
    case 'RetitleIncident':
      return retitleIncident(command, state);
    case 'RetractDecision':
      return retractDecision(command, state);
    case 'RetractEntry':
      return retractEntry(command, state);
  }
}

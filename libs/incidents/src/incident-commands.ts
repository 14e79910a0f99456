import { CommandFamily } from '#commands';
import { incidentDecider } from './domain/incident.decider.js';
import { incidentVocabulary } from './domain/incident.upcasters.js';

/** The incidents' commands on the CommandBus. */
export const incidentCommands = new CommandFamily({
  decider: incidentDecider,
  vocabulary: incidentVocabulary,
  commands: {
    AddLink: true,
    AdvanceIncident: true,
    AffectServices: true,
    AmendDecision: true,
    AssignRole: true,
    ChangeSeverity: true,
    ClassifyRootCauses: true,
    ClearServices: true,
    CloseIncident: true,
    CorrectEntry: true,
    CorrectStageTime: true,
    DeclareIncident: true,
    EndIncident: true,
    ImportIncident: true,
    PinEntry: true,
    RecordDecision: true,
    RecordDecisionOutcome: true,
    RecordEntries: true,
    RecordImpact: true,
    ReleaseRole: true,
    ReopenIncident: true,
    RetitleIncident: true,
    RetractDecision: true,
    RetractEntry: true,
  },
});

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
    AssignRole: true,
    ChangeSeverity: true,
    ClassifyRootCauses: true,
    ClearServices: true,
    CorrectEntry: true,
    CorrectStageTime: true,
    DeclareIncident: true,
    EndIncident: true,
    ImportIncident: true,
    PinEntry: true,
    RecordEntries: true,
    RecordImpact: true,
    ReleaseRole: true,
    ReopenIncident: true,
    RetitleIncident: true,
    RetractEntry: true,
  },
});

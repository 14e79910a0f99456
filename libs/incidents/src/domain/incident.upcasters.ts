import { EventVocabulary } from '#event-sourcing';
import type { Upcasters } from '#event-sourcing';
import type { IncidentEvent } from './incident.events.js';

const upcasters: Upcasters<IncidentEvent> = {
  IncidentDeclared: [],
  IncidentImported: [],
  IncidentRetitled: [],
  StageEntered: [],
  StageTimeCorrected: [],
  IncidentEndedEarly: [],
  IncidentReopened: [],
  SeverityChanged: [],
  ImpactStarted: [],
  ImpactAssessed: [],
  ServicesAffected: [],
  ServicesCleared: [],
  RoleAssigned: [],
  RoleReleased: [],
  EntryRecorded: [],
  EntryCorrected: [],
  EntryRetracted: [],
  EntryPinned: [],
  EntryUnpinned: [],
  LinkAdded: [],
  RootCausesClassified: [],
  DecisionRecorded: [],
  DecisionAmended: [],
  DecisionOutcomeRecorded: [],
  DecisionRetracted: [],
};

/** The stored shapes of an incident's events. */
export const incidentVocabulary = new EventVocabulary<IncidentEvent>(upcasters);

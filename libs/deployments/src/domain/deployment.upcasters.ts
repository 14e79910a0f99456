import { EventVocabulary } from '#event-sourcing';
import type { Upcasters } from '#event-sourcing';
import type { DeploymentEvent } from './deployment.events.js';

const upcasters: Upcasters<DeploymentEvent> = {
  DeploymentRecorded: [],
  DeploymentCorrected: [],
  DeploymentRetracted: [],
  DeploymentLinkedToIncident: [],
  DeploymentUnlinkedFromIncident: [],
};

/** The stored shapes of a deployment's events. */
export const deploymentVocabulary = new EventVocabulary<DeploymentEvent>(upcasters);

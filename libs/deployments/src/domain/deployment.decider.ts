import type { Decider } from '#event-sourcing';
import { correctDeployment } from './commands/correct-deployment.js';
import type { CorrectDeployment } from './commands/correct-deployment.js';
import { linkDeploymentToIncident } from './commands/link-deployment-to-incident.js';
import type { LinkDeploymentToIncident } from './commands/link-deployment-to-incident.js';
import { recordDeployment } from './commands/record-deployment.js';
import type { RecordDeployment } from './commands/record-deployment.js';
import { retractDeployment } from './commands/retract-deployment.js';
import type { RetractDeployment } from './commands/retract-deployment.js';
import { unlinkDeploymentFromIncident } from './commands/unlink-deployment-from-incident.js';
import type { UnlinkDeploymentFromIncident } from './commands/unlink-deployment-from-incident.js';
import type { DeploymentEvent } from './deployment.events.js';
import { evolve, initialState } from './deployment.js';
import type { DeploymentState } from './deployment.js';

export type DeploymentCommand =
  RecordDeployment | CorrectDeployment | RetractDeployment | LinkDeploymentToIncident | UnlinkDeploymentFromIncident;

/** The write side of `deployment-<id>`. */
export const deploymentDecider: Decider<DeploymentState, DeploymentCommand, DeploymentEvent> = { initialState, evolve, decide };

function decide(command: DeploymentCommand, state: DeploymentState): readonly DeploymentEvent[] {
  switch (command.type) {
    case 'RecordDeployment':
      return recordDeployment(command, state);
    case 'CorrectDeployment':
      return correctDeployment(command, state);
    case 'RetractDeployment':
      return retractDeployment(command, state);
    case 'LinkDeploymentToIncident':
      return linkDeploymentToIncident(command, state);
    case 'UnlinkDeploymentFromIncident':
      return unlinkDeploymentFromIncident(command, state);
  }
}

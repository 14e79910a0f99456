import { randomUUID } from 'node:crypto';
import { CLOCK, CommandFamily, contextOf, requireHappened } from '#commands';
import type { RequestOptions } from '#commands';
import { deterministicId, lineFrom } from '#event-sourcing';
import type { Clock, CommandContext, Handled, Occurrence } from '#event-sourcing';
import { IncidentDirectory } from '#incidents/published';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { deploymentDecider } from './domain/deployment.decider.js';
import type { DeploymentCommand } from './domain/deployment.decider.js';
import { MAX_LINE, refused } from './domain/deployment.errors.js';
import type { DeploymentEvent, DeploymentRelation } from './domain/deployment.events.js';
import { deploymentIdOf, deploymentStream } from './domain/deployment.js';
import { deploymentVocabulary } from './domain/deployment.upcasters.js';
import { serviceOf } from './domain/terms.js';
import type { GivenTerms, TermChanges } from './domain/terms.js';
import { deploymentDetails } from './read-models/details/deployment-details.js';
import type { DeploymentDetails } from './read-models/details/deployment-details.js';

export const deploymentFamily = new CommandFamily({
  decider: deploymentDecider,
  vocabulary: deploymentVocabulary,
  commands: {
    RecordDeployment: true,
    CorrectDeployment: true,
    RetractDeployment: true,
    LinkDeploymentToIncident: true,
    UnlinkDeploymentFromIncident: true,
  } satisfies Record<DeploymentCommand['type'], true>,
});

/** What a caller says of a deployment. The same service and `externalId` are the same deployment. */
export interface ToldDeployment extends GivenTerms, Pick<RequestOptions, 'idempotencyKey'> {
  readonly externalId?: string | null;
}

/** What a caller asks to become of a deployment. */
export interface DeploymentRequest extends RequestOptions {
  readonly deploymentId: string;
}

/** Carries changes of deployments out. Every answer is the deployment as it stands afterwards. */
@Injectable()
export class DeploymentCommands {
  constructor(
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IncidentDirectory) private readonly incidents: IncidentDirectory,
  ) {}

  /** @throws DomainError INVALID for words, times or links that a deployment cannot have, one to come among them; ILLEGAL where it was retracted. */
  async record({ externalId: said, idempotencyKey, ...terms }: ToldDeployment, actorId: string): Promise<DeploymentDetails> {
    this.#requireOver(terms.finishedAt);
    const externalId = said == null || said.trim() === '' ? null : lineFrom('externalId', said, MAX_LINE);
    const deploymentId = idOf(terms.service, externalId, idempotencyKey, actorId);
    const context = contextOf(actorId, ['RecordDeployment', deploymentId], { idempotencyKey });
    const isUnheardOf = externalId === null && idempotencyKey == null;
    return known(
      await this.send({ type: 'RecordDeployment', deploymentId, externalId, ...terms }, deploymentId, { ...context, isUnheardOf }),
    );
  }

  /** What is left out stays as it is; null takes it away. @throws DomainError as `record`, and NOT_FOUND. */
  async correct(
    request: DeploymentRequest & TermChanges & { readonly reason?: string | null },
    actorId: string,
  ): Promise<DeploymentDetails> {
    if (request.finishedAt != null) this.#requireOver(request.finishedAt);
    return this.#change({ type: 'CorrectDeployment', changes: request, reason: request.reason }, request, actorId);
  }

  retract(request: DeploymentRequest & { readonly reason: string }, actorId: string): Promise<DeploymentDetails> {
    return this.#change({ type: 'RetractDeployment', reason: request.reason, occurred: this.#now() }, request, actorId);
  }

  /** @throws DomainError NOT_FOUND for an unknown deployment or incident, ILLEGAL where the deployment was retracted. */
  async link(
    request: DeploymentRequest & { readonly incidentId: string; readonly relation: DeploymentRelation },
    actorId: string,
  ): Promise<DeploymentDetails> {
    const { incidentId, relation } = request;
    if (!(await this.incidents.exists(incidentId))) throw refused.unknownIncident();
    return this.#change({ type: 'LinkDeploymentToIncident', incidentId, relation, occurred: this.#now() }, request, actorId);
  }

  unlink(
    request: DeploymentRequest & { readonly incidentId: string; readonly reason?: string | null },
    actorId: string,
  ): Promise<DeploymentDetails> {
    const { incidentId, reason } = request;
    return this.#change({ type: 'UnlinkDeploymentFromIncident', incidentId, reason, occurred: this.#now() }, request, actorId);
  }

  /** @throws DomainError when the decision refuses. */
  send(command: DeploymentCommand, deploymentId: string, context: CommandContext): Promise<Handled<DeploymentEvent>> {
    return deploymentFamily.send(this.bus, deploymentStream(deploymentId), command, context);
  }

  async #change(command: DeploymentCommand, request: DeploymentRequest, actorId: string): Promise<DeploymentDetails> {
    const { deploymentId } = request;
    return known(await this.send(command, deploymentId, contextOf(actorId, [command.type, deploymentId], request)));
  }

  #requireOver(finishedAt: string): void {
    requireHappened('finishedAt', { at: finishedAt, exactness: 'EXACT' }, this.clock());
  }

  #now(): Occurrence {
    return { at: this.clock(), exactness: 'EXACT' };
  }
}

function idOf(service: string, externalId: string | null, idempotencyKey: string | null | undefined, actorId: string): string {
  if (externalId !== null) return deploymentIdOf(serviceOf(service), externalId);
  return idempotencyKey == null ? randomUUID() : deterministicId('asked-deployment', actorId, idempotencyKey);
}

function known({ events }: Handled<DeploymentEvent>): DeploymentDetails {
  const details = deploymentDetails(events);
  if (details === null) throw refused.unknownDeployment();
  return details;
}

import { ActorId, outcome } from '#graphql';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { DeploymentCommands } from '../deployment-commands.js';
import { RequestsCommands } from '../requests-commands.js';
import {
  CorrectDeploymentInput,
  LinkDeploymentInput,
  RecordDeploymentInput,
  RecordRequestsInput,
  RetractDeploymentInput,
  RetractRequestsInput,
  UnlinkDeploymentInput,
} from './deployment.inputs.js';
import { Deployment, DeploymentResult } from './deployment.type.js';
import { RecordedRequests, RequestsResult } from './requests.type.js';

@Resolver()
export class DeploymentMutations {
  constructor(
    @Inject(DeploymentCommands) private readonly deployments: DeploymentCommands,
    @Inject(RequestsCommands) private readonly requests: RequestsCommands,
  ) {}

  @Mutation(() => DeploymentResult, { description: 'Records that a service was deployed.' })
  recordDeployment(@Args('input') input: RecordDeploymentInput, @ActorId() actorId: string) {
    return outcome(async () => Deployment.of(await this.deployments.record(input, actorId)));
  }

  @Mutation(() => DeploymentResult, { description: 'Says what is known better of a deployment.' })
  correctDeployment(@Args('input') input: CorrectDeploymentInput, @ActorId() actorId: string) {
    return outcome(async () => Deployment.of(await this.deployments.correct(input, actorId)));
  }

  @Mutation(() => DeploymentResult, { description: 'Says that there was no such deployment: it does not count, and is recorded no more.' })
  retractDeployment(@Args('input') input: RetractDeploymentInput, @ActorId() actorId: string) {
    return outcome(async () => Deployment.of(await this.deployments.retract(input, actorId)));
  }

  @Mutation(() => DeploymentResult, { description: 'Says that a deployment caused an incident, or remedied it.' })
  linkDeploymentToIncident(@Args('input') input: LinkDeploymentInput, @ActorId() actorId: string) {
    return outcome(async () => Deployment.of(await this.deployments.link(input, actorId)));
  }

  @Mutation(() => DeploymentResult, { description: 'Says that a deployment has nothing to do with an incident after all.' })
  unlinkDeploymentFromIncident(@Args('input') input: UnlinkDeploymentInput, @ActorId() actorId: string) {
    return outcome(async () => Deployment.of(await this.deployments.unlink(input, actorId)));
  }

  @Mutation(() => RequestsResult, { description: 'Records how many requests a service served in a stretch of time: exposure, for trends.' })
  recordRequests(@Args('input') input: RecordRequestsInput, @ActorId() actorId: string) {
    return outcome(async () => Object.assign(new RecordedRequests(), await this.requests.record(input, actorId)));
  }

  @Mutation(() => RequestsResult, { description: 'Says that the number of requests in a stretch is not known after all.' })
  retractRequests(@Args('input') input: RetractRequestsInput, @ActorId() actorId: string) {
    return outcome(async () => Object.assign(new RecordedRequests(), await this.requests.retract(input, actorId)));
  }
}

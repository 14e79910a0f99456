import { ActorId, outcome, resultUnion } from '#graphql';
import type { ErrorResult } from '#graphql';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ServiceCommands } from '../service-commands.js';
import { ServiceDirectory } from '../service-directory.js';
import { ServicesArgs } from './service.args.js';
import { DescribeServiceInput, RetireServiceInput } from './service.inputs.js';
import { Service, ServiceConnection } from './service.type.js';

export const ServiceResult = resultUnion('ServiceResult', Service, 'no-life-cycle');

@Resolver(() => Service)
export class ServiceResolver {
  constructor(
    @Inject(ServiceDirectory) private readonly directory: ServiceDirectory,
    @Inject(ServiceCommands) private readonly commands: ServiceCommands,
  ) {}

  @Query(() => ServiceConnection, {
    description: 'The catalogue: services that were described, or that an incident, an action item or a deployment named.',
  })
  services(@Args() args: ServicesArgs): Promise<ServiceConnection> {
    return this.directory.page(args);
  }

  @Query(() => Service, { nullable: true, description: 'One service; null where nobody has described or named it.' })
  service(
    @Args('key', { type: () => String, description: 'Exactly as incidents call it.' }) key: string,
    @Args('minPosition', {
      type: () => String,
      nullable: true,
      description: 'The answer reflects at least this position, or is an error after 5 s.',
    })
    minPosition?: string | null,
  ): Promise<Service | null> {
    return this.directory.find(key, minPosition);
  }

  @Mutation(() => ServiceResult, { description: 'Adds a service, or says anew what one is. The same again changes nothing.' })
  describeService(@Args('input') input: DescribeServiceInput, @ActorId() actorId: string): Promise<Service | ErrorResult> {
    return outcome(async () => Service.of(await this.commands.describe(input, actorId)));
  }

  @Mutation(() => ServiceResult, { description: 'Takes a service out of use. Its incidents keep counting.' })
  retireService(@Args('input') input: RetireServiceInput, @ActorId() actorId: string): Promise<Service | ErrorResult> {
    return outcome(async () => Service.of(await this.commands.retire(input, actorId)));
  }
}

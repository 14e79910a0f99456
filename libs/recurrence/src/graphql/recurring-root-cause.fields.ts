import { ActionItem } from '#action-items/graphql';
import { pageSize } from '#graphql';
import type { GraphqlContext } from '#graphql';
import { Incident } from '#incidents/graphql';
import { IncidentList } from '#incidents/published';
import { Inject } from '@nestjs/common';
import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ClassDetails } from '../classes/class-details.js';
import type { ExposureUnit } from '../scope/compared-exposure.js';
import { FixRecord } from '../fixes/fix-record.js';
import { incidentsOfPart } from './incident-loader.js';
import { ExposureUnitEnum } from './recurrence.inputs.js';
import { FixEfficacy, RecurringRootCause } from './recurrence.types.js';

/** The fields of a recurring class that are only worked out when they are asked for. */
@Resolver(() => RecurringRootCause)
export class RecurringRootCauseFields {
  constructor(
    @Inject(ClassDetails) private readonly details: Pick<ClassDetails, 'incidentsOf' | 'servicesOf' | 'openActionsOf' | 'sharedBy'>,
    @Inject(FixRecord) private readonly fixes: Pick<FixRecord, 'lastOf'>,
    @Inject(IncidentList) private readonly list: IncidentList,
  ) {}

  @ResolveField(() => [Incident], {
    description:
      'Its incidents in the window, newest first by when they were detected; with `includeSuggested` also those whose likeliest class it is.',
  })
  async incidents(
    @Parent() recurring: RecurringRootCause,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: '1 to 500.' }) first: number | null,
    @Context() context: GraphqlContext,
  ): Promise<readonly Incident[]> {
    const ids = await this.details.incidentsOf(recurring, pageSize(first ?? 20));
    return incidentsOfPart(ids, recurring.asked, this.list, context);
  }

  @ResolveField(() => [String], {
    description:
      'Keys of the services that the incidents labelled with it affected, most often affected first; with `services` in the filter, those of them.',
  })
  services(@Parent() recurring: RecurringRootCause): Promise<readonly string[]> {
    return this.details.servicesOf(recurring);
  }

  @ResolveField(() => [String], {
    description:
      'What at least half of its incidents (the newest 100), and at least two, have in common, in words with counts: services, causes on every axis, severity; what most of them share comes first.',
  })
  shared(@Parent() recurring: RecurringRootCause): Promise<readonly string[]> {
    return this.details.sharedBy(recurring);
  }

  @ResolveField(() => [ActionItem], {
    description:
      'What addresses the class and is neither completed nor dropped, by when it is due, the undated last; 100 at most. With `services` in the filter, without what changes other services only.',
  })
  openActions(@Parent() recurring: RecurringRootCause): Promise<readonly ActionItem[]> {
    return this.details.openActionsOf(recurring);
  }

  @ResolveField(() => FixEfficacy, {
    nullable: true,
    description:
      'Whether the last action item that addressed the class, and was done before the end of the window, made it rarer; null where there is none. It compares over the whole record, within the services and severities of the filter, by what is labelled.',
  })
  fix(
    @Parent() { asked, classes, compared }: RecurringRootCause,
    @Args('per', {
      type: () => ExposureUnitEnum,
      nullable: true,
      defaultValue: ExposureUnitEnum.DAYS,
      description: 'What the incidents before and after it are compared per.',
    })
    per: ExposureUnit | null,
  ): Promise<FixEfficacy | null> {
    return this.fixes.lastOf(asked, classes.groups, compared.classKey, per ?? 'DAYS');
  }
}

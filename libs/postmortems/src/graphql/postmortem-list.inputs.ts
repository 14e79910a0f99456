import { SeverityEnum } from '#incidents/graphql';
import type { Severity } from '#incidents/published';
import { Field, ID, InputType } from '@nestjs/graphql';
import type { PostmortemStatus } from '../domain/status.js';
import { PostmortemStatusEnum } from './postmortem.type.js';

@InputType({ description: 'Every part that is given must hold, and within a part any of its values; an empty list narrows nothing.' })
export class PostmortemFilter {
  @Field(() => [PostmortemStatusEnum], { nullable: true, description: 'Come so far now.' })
  readonly statuses?: readonly PostmortemStatus[] | null;
  @Field(() => [SeverityEnum], { nullable: true, description: 'Of an incident of one of these severities now.' })
  readonly severities?: readonly Severity[] | null;
  @Field(() => [String], { nullable: true, description: 'Keys of services, one of which the incident affected.' })
  readonly services?: readonly string[] | null;
  @Field(() => ID, { nullable: true, description: 'The pseudonymous id of whoever sees to it.' })
  readonly ownerId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: due before now, and no edition has been published; false: all others. Now is what the server’s clock says.',
  })
  readonly overdue?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether facts have come since that some section does not say, as far as that has been looked at: a moment after they came.',
  })
  readonly stale?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Stands in the incident’s title, in upper or lower case; up to 500 characters.' })
  readonly text?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The answer reflects at least this position (an incident’s `position`, say), or is an error after 5 s.',
  })
  readonly minPosition?: string | null;
}

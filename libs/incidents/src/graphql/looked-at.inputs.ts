import { DateTime } from '#graphql';
import { Field, InputType } from '@nestjs/graphql';
import type { Severity } from '../domain/incident.events.js';
import { SeverityEnum } from './incident.type.js';

/** What filters over incidents have in common; `lookedAt` of #graphql checks it. */
@InputType({ isAbstract: true })
export abstract class IncidentsLookedAt {
  @Field(() => [String], {
    nullable: true,
    description: 'Only incidents that affected at least one of these services, by key, each counted once; all when left out or empty.',
  })
  readonly services?: readonly string[] | null;
  @Field(() => [SeverityEnum], { nullable: true, description: 'Only incidents of these severities; all when left out or empty.' })
  readonly severities?: readonly Severity[] | null;
  @Field(() => String, {
    nullable: true,
    description: 'The answer reflects at least this position (an incident’s `position`, say), or is an error after 5 s.',
  })
  readonly minPosition?: string | null;
}

/** The same, in a window. */
@InputType({ isAbstract: true })
export abstract class IncidentsInWindow extends IncidentsLookedAt {
  @Field(() => DateTime, { description: 'Detected at that moment or later.' })
  readonly from!: string;
  @Field(() => DateTime, { description: 'Detected before that moment; it lies behind `from`.' })
  readonly to!: string;
}

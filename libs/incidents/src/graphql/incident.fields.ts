import { decodeCursor, encodeCursor, pageSize } from '#graphql';
import { RootCauseClasses } from '#root-causes/published';
import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { IncidentLog } from '../incident-log.js';
import { IncidentReferences, referenceOf } from '../incident-references.js';
import { describeEvent } from '../read-models/timeline/describe-event.js';
import { timeline } from '../read-models/timeline/timeline.js';
import { Decision } from './decision.type.js';
import { Incident } from './incident.type.js';
import { RootCauseLabel } from './root-cause-label.type.js';
import { TimelineConnection } from './timeline.type.js';

/** The fields of an incident that take more than its facts. */
@Resolver(() => Incident)
export class IncidentFields {
  constructor(
    private readonly log: IncidentLog,
    private readonly references: IncidentReferences,
    private readonly classes: RootCauseClasses,
  ) {}

  @ResolveField(() => String, { description: 'INC-42: the 42nd incident that was declared here.' })
  reference(@Parent() incident: Incident): string | Promise<string> {
    return incident.ordinal === null ? this.references.of(incident.facts) : referenceOf(incident.ordinal);
  }

  @ResolveField(() => TimelineConnection, { description: 'What happened, oldest first by `occurredAt`.' })
  async timeline(
    @Parent() incident: Incident,
    @Args('first', { type: () => Int, defaultValue: 100, nullable: true, description: '1 to 500.' }) first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'The `endCursor` of the page before.' }) after: string | null,
  ): Promise<TimelineConnection> {
    const size = pageSize(first ?? 100);
    const lines = timeline(incident.events ?? (await this.log.events(incident.id, incident.asKnownAt)), describeEvent);
    const from = after == null ? 0 : behind(lines, decodeCursor(after, 2));
    const nodes = lines.slice(from, from + size).map((line) => ({ ...line, corrected: line.corrections.length > 0 }));
    const last = nodes.at(-1);
    return {
      nodes,
      pageInfo: {
        hasNextPage: from + size < lines.length,
        endCursor: last === undefined ? null : encodeCursor([last.occurredAt, last.id]),
      },
      totalCount: lines.length,
    };
  }

  @ResolveField(() => [Decision], { description: 'What was decided, in the order it was recorded; without what was retracted.' })
  decisions(@Parent() incident: Incident): readonly Decision[] {
    return incident.facts.decisions.map((decision) => new Decision(decision));
  }

  @ResolveField(() => [RootCauseLabel], { description: 'The classes it is labelled with, on all axes.' })
  async rootCauses(@Parent() incident: Incident): Promise<readonly RootCauseLabel[]> {
    const labels = await Promise.all(
      incident.facts.causes.map(async ({ axis, classes, classVersions, evidence, note }) => {
        const known = await this.classes.find(axis, classes);
        return classes.flatMap((key, index) => {
          const found = known.get(key);
          if (found === undefined) return [];
          return [{ class: found, classVersion: classVersions[index] ?? 1, confidence: 1, suggested: false, evidence, note }];
        });
      }),
    );
    return labels.flat();
  }
}

/** The place behind a line, also when the line has been retracted meanwhile. */
function behind(lines: readonly { readonly id: string; readonly occurredAt: string }[], cursor: readonly string[]): number {
  const [occurredAt = '', id = ''] = cursor;
  const place = lines.findIndex((line) => line.id === id);
  if (place >= 0) return place + 1;
  const next = lines.findIndex((line) => line.occurredAt > occurredAt);
  return next < 0 ? lines.length : next;
}

import { CLOCK } from '#commands';
import { deterministicId } from '#event-sourcing';
import type { Clock, CommandContext } from '#event-sourcing';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { DraftFactsReader } from './draft-facts-reader.js';
import { freshnessStream } from './domain/freshness/freshness.js';
import { freshnessFamily } from './postmortem-families.js';
import { PostmortemDocuments } from './postmortem-documents.js';

/** Records which sections of postmortems the facts have left behind. */
@Injectable()
export class FreshnessChecks {
  constructor(
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(DraftFactsReader) private readonly facts: DraftFactsReader,
    @Inject(PostmortemDocuments) private readonly documents: PostmortemDocuments,
  ) {}

  /** Nothing where there is no postmortem, or nothing has moved on since it was checked. */
  async check(incidentId: string, context: CommandContext): Promise<void> {
    const recorded = await this.documents.recorded(incidentId);
    if (recorded === null) return;
    const { document, now } = await this.documents.compared(recorded, await this.facts.of(incidentId, null));
    const { version: postmortemVersion, sections } = document;
    const { draftedFromPosition: position } = now;
    const staleSections = sections.filter(({ stale }) => stale).map(({ key }) => key);
    const occurred = { at: this.clock(), exactness: 'EXACT' } as const;
    const command = { type: 'RecordFreshness', incidentId, position, postmortemVersion, staleSections, occurred } as const;
    // What was compared is the request: the same is recorded once, whoever asks.
    const commandId = deterministicId('command', 'record-freshness', incidentId, position, String(postmortemVersion));
    await freshnessFamily.send(this.bus, freshnessStream(incidentId), command, { ...context, commandId });
  }
}

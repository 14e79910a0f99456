import 'reflect-metadata';
import { actionItemStream } from '#action-items/published';
import type { ActionItemEvent } from '#action-items/published';
import { EVENT_STORE } from '#commands';
import { generateHistory } from '#demo-history';
import type { HistoryOptions, Step, ToldStory } from '#demo-history';
import { deterministicId, MetadataKey } from '#event-sourcing';
import type { CommandContext, Occurrence, RecordedEvent } from '#event-sourcing';
import { incidentCommands } from '#incidents';
import { incidentStream } from '#incidents/published';
import type { IncidentEvent } from '#incidents/published';
import { Global, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { incidentCommand } from './incident-command.js';
import { StoryStore } from './story-store.js';

const ACTOR = '0b6b4a3e-7d1f-4c0a-9a55-3f1f0e6f7a01';
/** As many incidents are told side by side, an event of each in turn, as they are in a real log. */
const SIDE_BY_SIDE = 20;

/**
 * The log that a demo history leaves when it is told (without drafts, which no projection reads), decided by the commands themselves but
 * without a server. Each event was recorded when its incident was detected, or later. Memory does not grow with the number of incidents.
 */
export async function* historyLog(options: HistoryOptions): AsyncGenerator<RecordedEvent> {
  const recorder = await StoryRecorder.create();
  try {
    let position = 0n;
    let recordedAt = '';
    for await (const event of sideBySide(streamsOf(options, recorder))) {
      position += 1n;
      if (event.recordedAt > recordedAt) recordedAt = event.recordedAt;
      yield { ...event, position, recordedAt };
    }
  } finally {
    await recorder.close();
  }
}

async function* streamsOf(options: HistoryOptions, recorder: StoryRecorder): AsyncGenerator<readonly RecordedEvent[]> {
  for (const story of generateHistory(options)) {
    if (story.told === 'through mutations') yield* await recorder.record(story);
  }
}

/** One event of each of the streams that are open, in turn. */
async function* sideBySide(streams: AsyncIterable<readonly RecordedEvent[]>): AsyncGenerator<RecordedEvent> {
  let open: RecordedEvent[][] = [];
  const turn = function* (): Generator<RecordedEvent> {
    for (const stream of open) {
      const next = stream.shift();
      if (next !== undefined) yield next;
    }
    open = open.filter((stream) => stream.length > 0);
  };
  for await (const stream of streams) {
    open.push([...stream]);
    while (open.length >= SIDE_BY_SIDE) yield* turn();
  }
  while (open.length > 0) yield* turn();
}

/** Lets the incidents' own commands decide what a story leaves in the log. */
class StoryRecorder {
  #incidentBefore = '';

  private constructor(
    private readonly bus: CommandBus,
    private readonly store: StoryStore,
    readonly close: () => Promise<void>,
  ) {}

  static async create(): Promise<StoryRecorder> {
    const store = new StoryStore();
    @Global()
    @Module({ providers: [{ provide: EVENT_STORE, useValue: store }], exports: [EVENT_STORE] })
    class GroundModule {}
    @Module({ imports: [GroundModule, CqrsModule], providers: [...incidentCommands.providers] })
    class DecidingModule {}
    const app = await NestFactory.createApplicationContext(DecidingModule, { logger: ['error'] });
    await app.init();
    return new StoryRecorder(app.get(CommandBus, { strict: false }), store, () => app.close());
  }

  /** @returns the streams of the incident and of its action items. */
  async record({ key, declaration, steps }: ToldStory): Promise<readonly (readonly RecordedEvent[])[]> {
    const incidentId = deterministicId('incident', ACTOR, key);
    const stream = incidentStream(incidentId);
    const now = declaration.detectedAt;
    const { detectedAt, impactStartedAt, ...declared } = declaration;
    let sent = 0;
    const context = (): CommandContext => ({ commandId: deterministicId('command', key, String(sent++)), actorId: ACTOR });
    let { events } = await incidentCommands.send(
      this.bus,
      stream,
      {
        type: 'DeclareIncident',
        incidentId,
        ...declared,
        detected: exactly(detectedAt),
        ...(impactStartedAt === undefined ? {} : { impactStarted: exactly(impactStartedAt) }),
      },
      context(),
    );
    for (const step of steps) {
      const entryId = (text: string): string => idOfEntry(events, text);
      const command = incidentCommand(step, { incidentBefore: this.#incidentBefore, entryId });
      if (command !== null) ({ events } = await incidentCommands.send(this.bus, stream, command, context()));
    }
    this.store.forget(stream);
    this.#incidentBefore = incidentId;
    return [events, ...actionItems(incidentId, steps, now)];
  }
}

function idOfEntry(events: readonly RecordedEvent<IncidentEvent>[], text: string): string {
  return events.find(({ event }) => event.type === 'EntryRecorded' && event.data.text === text)?.id ?? '';
}

function actionItems(incidentId: string, steps: readonly Step[], recordedAt: string): readonly (readonly RecordedEvent[])[] {
  const items: RecordedEvent<ActionItemEvent>[][] = [];
  for (const step of steps) {
    const number = step.mutation === 'proposeActionItem' ? items.length + 1 : items.length;
    const actionItemId = deterministicId('action-item', incidentId, String(number));
    const event = actionItemEvent(step, { actionItemId, incidentId, number });
    if (event === null) continue;
    if (event.type === 'ActionItemProposed') items.push([]);
    const stream = items.at(-1) ?? [];
    const commandId = deterministicId('command', actionItemId, String(stream.length));
    stream.push({
      id: deterministicId('event', commandId, '0'),
      schemaVersion: 1,
      event,
      metadata: { [MetadataKey.actorId]: ACTOR, [MetadataKey.commandId]: commandId, [MetadataKey.correlationId]: commandId },
      stream: actionItemStream(actionItemId),
      revision: BigInt(stream.length),
      position: 0n,
      recordedAt,
    });
  }
  return items;
}

interface ItemIds {
  readonly actionItemId: string;
  readonly incidentId: string;
  readonly number: number;
}

function actionItemEvent(step: Step, { actionItemId, incidentId, number }: ItemIds): ActionItemEvent | null {
  const ids = { actionItemId, incidentId };
  switch (step.mutation) {
    case 'proposeActionItem': {
      const { addresses, occurredAt, ...proposed } = step.input;
      const addressed = addresses.map((key) => ({ axis: 'CONTRIBUTING_FACTOR' as const, key }));
      return { type: 'ActionItemProposed', data: { ...ids, number, ...proposed, addresses: addressed }, occurred: exactly(occurredAt) };
    }
    case 'acceptActionItem':
      return { type: 'ActionItemAccepted', data: ids, occurred: exactly(step.input.occurredAt) };
    case 'completeActionItem':
      return { type: 'ActionItemCompleted', data: { ...ids, note: step.input.note }, occurred: exactly(step.input.occurredAt) };
    case 'dropActionItem':
      return { type: 'ActionItemDropped', data: { ...ids, reason: step.input.reason }, occurred: exactly(step.input.occurredAt) };
    default:
      return null;
  }
}

function exactly(at: string): Occurrence {
  return { at, exactness: 'EXACT' };
}

import { describe, expect, it } from '@jest/globals';
import type { CommandContext } from '#event-sourcing';
import { checkFreshness } from './check-freshness.js';
import { closeLearning } from './close-learning.js';
import { DEBRIEF_ACTOR } from './debrief-actor.js';
import { draftWhenLearning } from './draft-when-learning.js';
import type { Reactor } from './reactor.js';

const NOW = '2026-03-31T10:00:00.000Z';

type Sent = readonly [incidentId: string, context: CommandContext];

/** What a reactor sends when it is given these as due. */
async function sentBy<Due>(
  reactorOf: (due: (first: number) => Promise<readonly Due[]>, send: (...sent: Sent) => Promise<void>) => Reactor,
  ...due: readonly Due[]
): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  const reactor = reactorOf(
    (first) => Promise.resolve(due.slice(0, first)),
    (...each) => {
      sent.push(each);
      return Promise.resolve();
    },
  );
  for (const errand of await reactor.errands(10)) await errand.carryOut();
  return sent;
}

const draft = (...due: readonly { incidentId: string; because: string }[]) =>
  sentBy((given, send) => draftWhenLearning({ due: given, draft: send, clock: () => NOW }), ...due);
const close = (...due: readonly { incidentId: string; because: string }[]) =>
  sentBy((given, send) => closeLearning({ due: given, close: send }), ...due);
const check = (...due: readonly { incidentId: string; position: string }[]) =>
  sentBy((given, send) => checkFreshness({ due: given, check: send }), ...due);

describe('a command that a reactor sends', () => {
  it('has the same id for the same event, and another for any other', async () => {
    const [one, again, other] = [
      await draft({ incidentId: 'i1', because: 'e1' }),
      await draft({ incidentId: 'i1', because: 'e1' }),
      await draft({ incidentId: 'i1', because: 'e2' }),
    ];
    expect(again).toEqual(one);
    const closed = await close({ incidentId: 'i1', because: 'e1' });
    const checked = await check(
      { incidentId: 'i1', position: '7' },
      { incidentId: 'i1', position: '8' },
      { incidentId: 'i2', position: '7' },
    );
    expect(new Set([...one, ...other, ...closed, ...checked].map(([, { commandId }]) => commandId)).size).toBe(6);
  });

  it('says that nobody asked for it, and what led to it', async () => {
    for (const sent of [await draft({ incidentId: 'i1', because: 'e1' }), await close({ incidentId: 'i1', because: 'e1' })]) {
      expect(sent).toMatchObject([['i1', { actorId: DEBRIEF_ACTOR, causationId: 'e1' }]]);
    }
    expect(await check({ incidentId: 'i1', position: '7' })).toMatchObject([['i1', { actorId: DEBRIEF_ACTOR }]]);
  });

  it('drafts only where nothing has been drafted', async () => {
    expect(await draft({ incidentId: 'i1', because: 'e1' })).toMatchObject([['i1', { expectedRevision: 'no-stream' }]]);
  });

  it('drafts only what was recorded in the last 30 days', async () => {
    const asked: string[] = [];
    const due = (_: number, since: string) => Promise.resolve((asked.push(since), []));
    await draftWhenLearning({ due, draft: () => Promise.resolve(), clock: () => NOW }).errands(10);
    expect(asked).toEqual(['2026-03-01T10:00:00.000Z']);
  });
});

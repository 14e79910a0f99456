import { describe, expect, it } from '@jest/globals';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { RecordedEvent } from '#event-sourcing';
import {
  about,
  at,
  between,
  declared,
  entered,
  event,
  histories,
  inferred,
  moment,
  onDay,
  recorded,
  stageEntered,
} from '../../testing/index.js';
import { stages } from '../../domain/incident.events.js';
import type { IncidentEvent, Stage } from '../../domain/incident.events.js';
import { evolveVisits, incidentFacts, milestone, visitEventTypes } from './incident-facts.js';
import type { IncidentFacts, Visit } from './incident-facts.js';

function factsOf(...events: readonly IncidentEvent[]): IncidentFacts {
  const facts = incidentFacts(recorded(events));
  if (facts === null) throw new Error('the examples begin with a declaration');
  return facts;
}

describe('the visits of an incident', () => {
  it('are left when the next is entered, in the order they were recorded and whatever their times', () => {
    const { visits, stage } = factsOf(
      declared(),
      stageEntered('DETECTION', 'RESPONSE', at('09:30')),
      inferred('RESPONSE', 'MITIGATION', about('10:30')),
      stageEntered('MITIGATION', 'RECOVERY', between('10:30', '10:40')),
      stageEntered('RECOVERY', 'RESPONSE', at('11:00'), { reason: 'Errors again' }),
    );
    expect(stage).toBe('RESPONSE');
    expect(visits).toMatchObject([
      { stage: 'DETECTION', enteredAt: moment('10:00'), leftAt: moment('09:30'), inferred: false },
      { stage: 'RESPONSE', enteredAt: moment('09:30'), leftAt: moment('10:30'), inferred: false },
      { stage: 'MITIGATION', enteredAt: moment('10:30'), leftAt: moment('10:30'), inferred: true, exactness: 'ABOUT' },
      { stage: 'RECOVERY', enteredAt: moment('10:30'), enteredUntil: moment('10:40'), leftAt: moment('11:00') },
      { stage: 'RESPONSE', enteredAt: moment('11:00'), leftAt: null, reason: 'Errors again' },
    ]);
  });

  it('change their times by corrections, which they name, and are inferred no more', () => {
    const { visits } = factsOf(
      declared(),
      inferred('DETECTION', 'RESPONSE', about('10:30')),
      stageEntered('RESPONSE', 'MITIGATION', at('10:30')),
      event('StageTimeCorrected', { visitEventId: 'given-1', stage: 'RESPONSE', reason: 'Paged' }, between('10:04', '10:06')),
      event('StageTimeCorrected', { visitEventId: 'given-1', stage: 'RESPONSE', reason: 'From the pager' }, at('10:05')),
    );
    expect(visits).toMatchObject([
      { stage: 'DETECTION', leftAt: moment('10:05') },
      {
        stage: 'RESPONSE',
        enteredAt: moment('10:05'),
        enteredUntil: null,
        exactness: 'EXACT',
        leftAt: moment('10:30'),
        inferred: false,
        eventIds: ['given-1', 'given-3', 'given-4'],
      },
      { stage: 'MITIGATION' },
    ]);
  });

  it('keep the reason of a fall-back when its time is corrected', () => {
    const { visits } = factsOf(
      declared(),
      ...entered('DETECTION', 'MITIGATION'),
      stageEntered('MITIGATION', 'RESPONSE', at('11:00'), { reason: 'Another symptom' }),
      event('StageTimeCorrected', { visitEventId: 'given-3', stage: 'RESPONSE', reason: 'From the chat' }, at('10:55')),
    );
    expect(visits.at(-1)).toMatchObject({ stage: 'RESPONSE', enteredAt: moment('10:55'), reason: 'Another symptom' });
  });
});

/** The stays of a history, by looking for what entered each, and for the last that was said of when. */
function lookedUp(history: readonly RecordedEvent<IncidentEvent>[]): readonly Visit[] {
  const entering = history.filter(({ event: { type } }, index) => {
    if (type === 'IncidentDeclared') return !history.slice(0, index).some((earlier) => enters(earlier.event));
    return type === 'StageEntered' || type === 'IncidentReopened';
  });
  const stays = entering.map((entry): Visit => {
    const { id, event } = entry;
    const corrections = history
      .slice(history.indexOf(entry))
      .filter((one) => one.event.type === 'StageTimeCorrected' && one.event.data.visitEventId === id);
    const { at, until = null, exactness } = (corrections.at(-1) ?? entry).event.occurred;
    const to = event.type === 'StageEntered' || event.type === 'IncidentReopened' ? event.data : { to: 'DETECTION' as const };
    return {
      ...{ stage: to.to, enteredAt: at, enteredUntil: until, exactness, leftAt: null, reason: 'reason' in to ? (to.reason ?? null) : null },
      inferred: event.type === 'StageEntered' && event.data.inferred && corrections.length === 0,
      eventIds: [id, ...corrections.map((one) => one.id)],
    };
  });
  const standIn = standInOf(history);
  return stays.map((stay, index) => ({
    ...stay,
    leftAt: stays[index + 1]?.enteredAt ?? null,
    ...(index === 0 && standIn !== undefined ? { standIn } : {}),
  }));
}

/** As the latest import has it. */
function standInOf(history: readonly RecordedEvent<IncidentEvent>[]): string | undefined {
  const told = history.flatMap(({ event }) => (event.type === 'IncidentImported' ? [event.data.told.stages[0]?.occurred] : [])).at(-1);
  return told?.exactness === 'ABOUT' ? told.at : undefined;
}

function enters({ type }: IncidentEvent): boolean {
  return type === 'IncidentDeclared' || type === 'StageEntered' || type === 'IncidentReopened';
}

/** What no decision would give: declared twice or never, and times corrected of visits that there were not. */
const anyEvents = fc
  .array(
    fc.record({
      kind: fc.nat(4),
      stage: fc.constantFrom(...stages),
      hour: fc.integer({ min: 10, max: 19 }),
      of: fc.nat(6),
      is: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((steps) =>
    recorded(
      steps.map(({ kind, stage, hour, of, is }): IncidentEvent => {
        const when = is ? at(`${hour}:00`) : about(`${hour}:30`);
        switch (kind) {
          case 0:
            return declared({}, when);
          case 1:
            return is ? stageEntered('DETECTION', stage, when) : inferred('DETECTION', stage, when);
          case 2:
            return event('IncidentReopened', { to: stage, reason: 'Not so' }, when);
          case 3:
            return event('SeverityChanged', { from: 'SEV1', to: 'SEV2' }, when);
          default:
            return event('StageTimeCorrected', { visitEventId: `given-${of}`, stage, reason: 'Logs' }, when);
        }
      }),
    ),
  );

const visitsOf = (history: readonly RecordedEvent<IncidentEvent>[]) => history.reduce<readonly Visit[]>(evolveVisits, []);

describe('visits by themselves', () => {
  it.each([
    ['histories that came about by commands', histories],
    ['any events', anyEvents],
  ])('are what the events say one by one, in %s', (_, arbitrary: fc.Arbitrary<readonly RecordedEvent<IncidentEvent>[]>) => {
    fc.assert(
      fc.property(arbitrary, (history) => {
        expect(visitsOf(history)).toEqual(lookedUp(history));
      }),
    );
  });

  it('need only the events that they are said to look at, and stay the same array where one changes nothing', () => {
    const looksAt = new Set<string>(visitEventTypes);
    fc.assert(
      fc.property(fc.oneof(histories, anyEvents), (history) => {
        expect(visitsOf(history.filter(({ event: { type } }) => looksAt.has(type)))).toEqual(visitsOf(history));
        let visits: readonly Visit[] = [];
        for (const one of history) {
          const before = visits;
          visits = evolveVisits(before, one);
          if (isDeepStrictEqual(visits, before)) expect(visits).toBe(before);
        }
      }),
    );
  });
});

describe('milestones', () => {
  const times = [at('10:05'), at('10:10'), at('10:30'), at('11:00'), at('15:00')];
  const closed = [declared(), ...entered('DETECTION', 'CLOSED', ...times)];
  const milestonesOf = (...events: readonly IncidentEvent[]): readonly (string | null)[] => {
    const facts = factsOf(...events);
    return stages.map((stage) => milestone(facts, stage)?.enteredAt.slice(11, 16) ?? null);
  };
  const fallBack = (from: Stage, to: Stage, time: string) => stageEntered(from, to, at(time), { reason: 'Errors again' });

  it('are the entries of the stages', () => {
    expect(milestonesOf(...closed)).toEqual(['10:00', '10:05', '10:10', '10:30', '11:00', '15:00']);
    expect(milestonesOf(declared())).toEqual(['10:00', null, null, null, null, null]);
  });

  it('are not where a stage was only inferred, until somebody says when it was entered', () => {
    const skipped = [declared(), inferred('DETECTION', 'RESPONSE', about('10:10')), stageEntered('RESPONSE', 'MITIGATION', at('10:10'))];
    expect(milestonesOf(...skipped)).toEqual(['10:00', null, '10:10', null, null, null]);
    expect(
      milestonesOf(...skipped, event('StageTimeCorrected', { visitEventId: 'given-1', stage: 'RESPONSE', reason: 'Paged' }, at('10:02'))),
    ).toEqual(['10:00', '10:02', '10:10', null, null, null]);
  });

  it('of the first three keep the first entry, of the others take the last, when the incident falls back', () => {
    const again = [
      ...closed.slice(0, 5),
      fallBack('LEARNING', 'RESPONSE', '11:20'),
      ...entered('RESPONSE', 'LEARNING', at('11:25'), at('11:40'), at('12:00')),
    ];
    expect(milestonesOf(...again)).toEqual(['10:00', '10:05', '10:10', '11:40', '12:00', null]);
  });

  it('of the last three are open again while the incident has fallen back behind them', () => {
    expect(milestonesOf(...closed.slice(0, 5), fallBack('LEARNING', 'MITIGATION', '11:20'))).toEqual([
      ...['10:00', '10:05', '10:10'],
      ...[null, null, null],
    ]);
  });

  it('are not where the last entry was only inferred, whatever was said of an earlier one', () => {
    const again = [
      ...closed.slice(0, 5),
      fallBack('LEARNING', 'MITIGATION', '11:20'),
      inferred('MITIGATION', 'RECOVERY', about('12:00')),
      stageEntered('RECOVERY', 'LEARNING', at('12:00')),
    ];
    expect(milestonesOf(...again)).toEqual(['10:00', '10:05', '10:10', null, '12:00', null]);
  });

  it('are not where the first entry was only inferred, whatever was said of a later one', () => {
    const again = [
      declared(),
      inferred('DETECTION', 'RESPONSE', about('10:10')),
      stageEntered('RESPONSE', 'MITIGATION', at('10:10')),
      fallBack('MITIGATION', 'RESPONSE', '10:40'),
    ];
    expect(milestonesOf(...again)).toEqual(['10:00', null, '10:10', null, null, null]);
  });

  it('are not moved by falling back into a stage: what it says had come about before', () => {
    const reopened = event('IncidentReopened', { to: 'LEARNING' as const, reason: 'One more lesson' }, at('2026-03-20T09:00'));
    expect(milestonesOf(...closed, reopened)).toEqual(['10:00', '10:05', '10:10', '10:30', '11:00', null]);
    expect(milestonesOf(...closed, reopened, stageEntered('LEARNING', 'CLOSED', at('2026-03-21T16:00')))).toEqual([
      ...['10:00', '10:05', '10:10', '10:30', '11:00'],
      '16:00',
    ]);
    expect(milestonesOf(...closed.slice(0, 5), fallBack('LEARNING', 'RECOVERY', '11:20'))).toEqual([
      ...['10:00', '10:05', '10:10', '10:30'],
      ...[null, null],
    ]);
  });

  it('are not moved by opening an incident in the stage in which it had ended', () => {
    const reopened = [
      ...closed.slice(0, 4),
      event('IncidentEndedEarly', { exit: 'FALSE_POSITIVE' }),
      event('IncidentReopened', { to: 'RECOVERY', reason: 'It was real' }, at('14:00')),
    ];
    expect(milestonesOf(...reopened)).toEqual(['10:00', '10:05', '10:10', '10:30', null, null]);
  });

  it('may be known to the day only', () => {
    const facts = factsOf(declared({}, onDay('2018-11-02')));
    expect(milestone(facts, 'DETECTION')).toMatchObject({ enteredAt: '2018-11-02T00:00:00.000Z', exactness: 'DAY' });
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '#event-sourcing';
import { at, carriedOut, commandSequences, declared, entered, event, historyOf } from '../testing/index.js';
import type { Step } from '../testing/index.js';
import { incidentDecider } from './incident.decider.js';
import type { IncidentCommand } from './incident.decider.js';
import { stages } from './incident.events.js';
import type { IncidentEvent } from './incident.events.js';
import { allEntries, decisionOf, entryOf, evolve, hasEvent, initialState } from './incident.js';
import type { DeclaredIncident, IncidentState } from './incident.js';
import { incidentVocabulary } from './incident.upcasters.js';

/** These say something new each time they are sent. */
const alwaysSaysMore: ReadonlySet<IncidentCommand['type']> = new Set<IncidentCommand['type']>(['RecordEntries']);

function forAllSteps(check: (steps: readonly Step[]) => void): void {
  fc.assert(
    fc.property(commandSequences, (commands) => {
      check(carriedOut(commands));
    }),
    { numRuns: 150 },
  );
}

function declaredStates(steps: readonly Step[]): readonly DeclaredIncident[] {
  return steps.flatMap(({ after }) => (after.status === 'UNKNOWN' ? [] : [after]));
}

function decide(command: IncidentCommand, state: IncidentState): readonly IncidentEvent[] | DomainError {
  try {
    return incidentDecider.decide(command, state);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

describe('an incident, whatever is sent to it', () => {
  it('decides or refuses, and folds whatever was decided', () => {
    // `carriedOut` throws on anything that is thrown but a DomainError.
    forAllSteps((steps) => {
      for (const { events, refused } of steps) expect(refused && events.length > 0).toBe(false);
    });
  });

  it('is in the stage of its last visit, and ended if and only if it is closed or left by a side exit', () => {
    forAllSteps((steps) => {
      for (const { stage, visits, status, ending } of declaredStates(steps)) {
        expect(visits.at(-1)?.stage).toBe(stage);
        expect(status).toBe(ending !== null || stage === 'CLOSED' ? 'ENDED' : 'OPEN');
      }
    });
  });

  it('has a visit of every stage up to the one it is in, and never infers the one it is in', () => {
    forAllSteps((steps) => {
      for (const { stage, visits } of declaredStates(steps)) {
        const visited = new Set(visits.map((visit) => visit.stage));
        expect(stages.slice(0, stages.indexOf(stage)).filter((earlier) => !visited.has(earlier))).toEqual([]);
        expect(visits.at(-1)?.inferred).toBe(false);
      }
    });
  });

  it('never advances after it ended, without having been reopened', () => {
    forAllSteps((steps) => {
      for (const { before, events } of steps) {
        if (before.status !== 'ENDED') continue;
        expect(events.map(({ type }) => type)).not.toContain('StageEntered');
      }
    });
  });

  it('falls back only with a reason', () => {
    forAllSteps((steps) => {
      for (const happened of steps.flatMap(({ events }) => events)) {
        if (happened.type !== 'StageEntered') continue;
        const { from, to, reason } = happened.data;
        expect(reason === undefined).toBe(stages.indexOf(to) > stages.indexOf(from));
      }
    });
  });

  it('records nothing, or refuses, where the same is said twice in a row', () => {
    forAllSteps((steps) => {
      for (const { command, after } of steps) {
        if (alwaysSaysMore.has(command.type)) continue;
        const again = decide(command, after);
        if (!(again instanceof DomainError)) expect(again).toEqual([]);
      }
    });
  });

  it('changes nothing when a command is refused or silent', () => {
    forAllSteps((steps) => {
      for (const { before, after, events } of steps) if (events.length === 0) expect(after).toBe(before);
    });
  });

  it('never gets an entry back that was retracted', () => {
    forAllSteps((steps) => {
      const retracted = new Set<string>();
      for (const { after, events } of steps) {
        for (const happened of events) if (happened.type === 'EntryRetracted') retracted.add(happened.data.entryId);
        if (after.status === 'UNKNOWN') continue;
        for (const id of retracted) expect(entryOf(after, id)).toBeNull();
      }
    });
  });

  it('never gets a decision back that was retracted', () => {
    forAllSteps((steps) => {
      const retracted = new Set<string>();
      for (const { after, events } of steps) {
        for (const happened of events) if (happened.type === 'DecisionRetracted') retracted.add(happened.data.decisionId);
        if (after.status === 'UNKNOWN') continue;
        for (const id of retracted) expect(decisionOf(after, id)).toBeNull();
      }
    });
  });

  it('keeps every entry it ever had in its state', () => {
    forAllSteps((steps) => {
      const recorded = historyOf(steps).filter((happened) => happened.event.type === 'EntryRecorded');
      const state = steps.at(-1)?.after;
      const known = state === undefined || state.status === 'UNKNOWN' ? [] : allEntries(state);
      expect(known.map(({ id }) => id).sort()).toEqual(recorded.map(({ id }) => id).sort());
    });
  });

  it('refers only to its own events', () => {
    forAllSteps((steps) => {
      const { status, ...rest } = steps.at(-1)?.after ?? initialState;
      if (status === 'UNKNOWN') return;
      for (const { id, event: happened } of historyOf(steps)) {
        const state = { status, ...rest } as DeclaredIncident;
        expect(hasEvent(state, id)).toBe(true);
        for (const reference of referencesOf(happened)) expect(hasEvent(state, reference)).toBe(true);
      }
    });
  });

  it('records JSON and nothing else, with times in order', () => {
    forAllSteps((steps) => {
      for (const happened of steps.flatMap(({ events }) => events)) {
        expect(JSON.parse(JSON.stringify(happened))).toStrictEqual(happened);
        const { at: begun, until } = happened.occurred;
        expect(until === undefined || until >= begun).toBe(true);
      }
    });
  });

  it('records each event type of its vocabulary', () => {
    const commands = fc.sample(commandSequences, { numRuns: 500, seed: 1 });
    const types = commands.flatMap((sequence) => carriedOut(sequence).flatMap(({ events }) => events.map(({ type }) => type)));
    expect([...new Set(types)].sort()).toEqual([...incidentVocabulary.types].sort());
  });

  it('is folded from events in any order, and from each twice, without throwing', () => {
    forAllSteps((steps) => {
      const events = historyOf(steps);
      const backwards = [...events, ...[...events].reverse()];
      expect(() =>
        backwards.reduce<IncidentState>((state, { event: happened, id }) => evolve(state, happened, id), initialState),
      ).not.toThrow();
    });
  });
});

function referencesOf({ type, data }: IncidentEvent): readonly string[] {
  switch (type) {
    case 'StageTimeCorrected':
      return [data.visitEventId];
    case 'EntryCorrected':
    case 'EntryRetracted':
    case 'EntryPinned':
    case 'EntryUnpinned':
      return [data.entryId];
    case 'RootCausesClassified':
      return data.evidence;
    case 'DecisionAmended':
    case 'DecisionOutcomeRecorded':
    case 'DecisionRetracted':
      return [data.decisionId];
    default:
      return [];
  }
}

describe('the state of an incident', () => {
  const fold = (...events: readonly IncidentEvent[]): IncidentState =>
    events.reduce<IncidentState>((state, happened, index) => evolve(state, happened, `e${index}`), initialState);

  it('is unknown until it was declared', () => {
    expect(fold(...entered('DETECTION', 'CLOSED'))).toBe(initialState);
    expect(fold(declared())).toMatchObject({ status: 'OPEN', stage: 'DETECTION' });
  });

  it('folds a long stream without its cost growing', () => {
    const entries = Array.from({ length: 20_000 }, (_, index) =>
      event('EntryRecorded', { kind: 'OBSERVATION', text: `entry ${index}` }, at('10:00')),
    );
    const state = fold(declared(), ...entries);
    expect(state.status === 'UNKNOWN' ? 0 : allEntries(state).length).toBe(20_000);
  });
});

import { DomainError } from '#event-sourcing';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyCharacter } from '#event-sourcing/testing';
import { fewIncidents, goalId, gone, occurred } from '../testing/goal-examples.js';
import { comparisons, metricUnits, periodLengths } from './goal.events.js';
import { goalDecider } from './goal.decider.js';
import type { GoalCommand } from './goal.decider.js';
import { latest } from './goal.js';

const text = fc.oneof(fc.constantFrom('Fewer', ' Platform ', ''), fc.string({ unit: anyCharacter, maxLength: 20 }));
const day = fc.oneof(fc.constantFrom('2026-01-01', '2026-02-28', '2026-06-01', '2031-12-31', '2026-02-29'), text);
const target = fc.oneof(fc.nat(3), fc.double());
const aim = fc.oneof(
  fc.record({
    kind: fc.constant('METRIC' as const),
    metric: text,
    version: fc.option(fc.integer({ min: 0, max: 2 })),
    statistic: fc.constantFrom('COUNT', 'P90'),
    unit: fc.constantFrom(...metricUnits),
    comparison: fc.constantFrom(...comparisons),
    target,
    period: fc.constantFrom(...periodLengths),
  }),
  fc.constant(fewIncidents),
  fc.record({
    kind: fc.constant('CLASSES_GONE' as const),
    axis: fc.constant(gone.axis),
    classes: fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), count: fc.nat(9) }), { maxLength: 4 }),
    lookedBack: fc.constant(gone.lookedBack),
    quietDays: fc.option(fc.integer({ min: 0, max: 400 })),
  }),
);
const terms = fc.record({
  title: text,
  description: fc.option(text),
  team: fc.option(text),
  services: fc.option(fc.array(text, { maxLength: 3 })),
  severities: fc.option(fc.array(fc.constantFrom('SEV1', 'SEV2'), { maxLength: 3 })),
  from: day,
  until: fc.option(day),
  aim,
});
const command: fc.Arbitrary<GoalCommand> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('SetGoal' as const), goalId: fc.constant(goalId), terms, occurred: fc.constant(occurred) }),
  },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('ReviseGoal' as const), terms, reason: text, occurred: fc.constant(occurred) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('DropGoal' as const), reason: text, occurred: fc.constant(occurred) }) },
);

describe('a goal', () => {
  it('keeps its rules whatever is asked, and the same asked again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 12 }), (commands) => {
        let state = goalDecider.initialState;
        for (const one of commands) {
          try {
            for (const event of goalDecider.decide(one, state)) state = goalDecider.evolve(state, event, '');
          } catch (error) {
            if (!(error instanceof DomainError)) throw error;
            continue;
          }
          expect(goalDecider.decide(one, state)).toEqual([]);
          if (state.status === 'UNKNOWN') throw new Error('a command that was carried out leaves a goal');
          const { title, from, until, aim: found, services = [] } = latest(state).terms;
          expect(title.trim()).toBe(title);
          expect(until === undefined || from < until).toBe(true);
          expect(new Set(services).size).toBe(services.length);
          expect(new Set(state.versions.map((version) => version.terms.aim.kind)).size).toBe(1);
          expect(state.versions.every(({ reason }, index) => (reason === null) === (index === 0))).toBe(true);
          if (found.kind === 'METRIC') {
            expect(found.target).toBeGreaterThanOrEqual(0);
            if (found.unit === 'SHARE') expect(found.target).toBeLessThanOrEqual(1);
            if (found.period === 'WHOLE') expect(until).toBeDefined();
          } else {
            expect(found.classes.length).toBeGreaterThan(0);
            expect((Date.parse(until ?? '') - Date.parse(from)) / 86_400_000).toBeGreaterThanOrEqual(found.quietDays);
          }
        }
      }),
    );
  });
});

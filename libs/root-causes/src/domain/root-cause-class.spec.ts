import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '#event-sourcing';
import { at, renamed, retired, specification } from '../testing/class-examples.js';
import { requireClassKey } from './class-key.js';
import { builtInClasses } from './default-taxonomy.js';
import { rootCauseClassDecider } from './root-cause-class.decider.js';
import type { RootCauseClassCommand } from './root-cause-class.decider.js';
import { evolve, initialState, knownClass } from './root-cause-class.js';

const words = fc.constantFrom('Network', 'Links', 'Human error', '', 'x'.repeat(121));
const ofClass = { axis: 'CONTRIBUTING_FACTOR', key: fc.constantFrom('network', 'links', 'Bad key'), occurred: at } as const;
const command = (key: string): fc.Arbitrary<RootCauseClassCommand> =>
  fc
    .oneof(
      fc.record({
        type: fc.constant('DefineRootCauseClass' as const),
        name: words,
        description: fc.constantFrom(null, 'What moves packets.', 'Wires.'),
      }),
      fc.record({ type: fc.constant('EnsureRootCauseClass' as const) }),
      fc.record({ type: fc.constant('RenameRootCauseClass' as const), name: words }),
      fc.record({ type: fc.constant('RetireRootCauseClass' as const), reason: fc.constantFrom(null, 'Split.') }),
      fc.record({ type: fc.constant('ReinstateRootCauseClass' as const), reason: fc.constantFrom(null, 'Needed.') }),
    )
    .map((change) => ({ ...change, axis: ofClass.axis, key, occurred: at }));

describe('a root-cause class', () => {
  it('keeps its key, and its version never falls, whatever is asked', () => {
    const run = ofClass.key.chain((key) => fc.tuple(fc.constant(key), fc.array(command(key), { maxLength: 30 })));
    fc.assert(
      fc.property(run, ([key, commands]) => {
        let state = initialState;
        for (const asked of commands) {
          const before = knownClass(state, ofClass.axis, key);
          try {
            const events = rootCauseClassDecider.decide(asked, state);
            state = events.reduce((folded, event) => evolve(folded, event), state);
            expect(rootCauseClassDecider.decide(asked, state)).toEqual([]);
          } catch (error) {
            expect(error).toBeInstanceOf(DomainError);
          }
          const after = knownClass(state, ofClass.axis, key);
          if (before === null || after === null) {
            expect(before).toBeNull();
            continue;
          }
          const saysTheSame = before.name === after.name && before.description === after.description;
          expect(after).toMatchObject({ axis: ofClass.axis, key, version: before.version + (saysTheSame ? 0 : 1) });
        }
      }),
    );
  });

  it('folds an event that does not fit into nothing', () => {
    expect(evolve(initialState, renamed)).toEqual(initialState);
    expect(evolve(initialState, retired)).toEqual(initialState);
  });

  it('has a built-in taxonomy that keeps its own rules', () => {
    for (const builtIn of builtInClasses) {
      expect(() => {
        requireClassKey(builtIn.key);
      }).not.toThrow();
      specification
        .given()
        .when({ type: 'DefineRootCauseClass', occurred: at, ...builtIn })
        .thenNothing();
    }
    expect(new Set(builtInClasses.map(({ axis, key }) => `${axis} ${key}`)).size).toBe(builtInClasses.length);
    for (const axis of ['TRIGGER', 'CONTRIBUTING_FACTOR', 'DETECTION_MODE', 'MITIGATION_USED'] as const) {
      expect(builtInClasses).toContainEqual(expect.objectContaining({ axis, key: 'unknown' }));
    }
  });
});

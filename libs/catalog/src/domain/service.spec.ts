import { DomainError } from '#event-sourcing';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyCharacter } from '#event-sourcing/testing';
import { at, key } from '../testing/service-examples.js';
import type { ServiceCommand } from './service.decider.js';
import { serviceDecider } from './service.decider.js';
import { serviceStream } from './service.js';

const text = fc.oneof(fc.string(), fc.string({ unit: anyCharacter }), fc.constantFrom('Payments', 'Search'));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(fc.option(value, { nil: undefined }), { nil: null });
const url = fc.oneof(
  fc.webUrl(),
  fc.string().map((rest) => `https://${rest}`),
  fc.constant('javascript:alert(1)'),
);
const command: fc.Arbitrary<ServiceCommand> = fc.oneof(
  fc.record({
    type: fc.constant('DescribeService' as const),
    key: fc.constant(key),
    name: maybe(text),
    owningTeam: maybe(text),
    tier: maybe(fc.integer({ min: -1, max: 6 })),
    runbooks: maybe(fc.array(fc.record({ title: text, url }), { maxLength: 3 })),
    occurred: fc.constant(at),
  }),
  fc.record({
    type: fc.constant('RetireService' as const),
    key: fc.constant(key),
    named: fc.boolean(),
    reason: maybe(text),
    occurred: fc.constant(at),
  }),
);

describe('a service', () => {
  it('keeps its rules whatever is asked, and the same asked again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 12 }), (commands) => {
        let state = serviceDecider.initialState;
        for (const one of commands) {
          try {
            for (const event of serviceDecider.decide(one, state)) state = serviceDecider.evolve(state, event, '');
          } catch (error) {
            if (!(error instanceof DomainError)) throw error;
            continue;
          }
          expect(serviceDecider.decide(one, state)).toEqual([]);
          if (state.status !== 'KNOWN') throw new Error('a command that was carried out leaves a known service');
          expect(state.retired).toBe(one.type === 'RetireService');
          for (const line of [state.name, state.owningTeam ?? 'x']) expect(line).toMatch(/^\S(.{0,198}\S)?$/su);
          for (const { url: link } of state.runbooks) expect(new URL(link).protocol).toMatch(/^https?:$/);
          expect([null, 1, 2, 3, 4]).toContain(state.tier);
        }
      }),
    );
  });

  it('has a stream whose name any engine takes', () => {
    fc.assert(
      fc.property(text, (anyKey) => {
        expect(serviceStream(anyKey)).toMatch(/^service-[0-9a-f-]{36}$/);
      }),
    );
    expect(serviceStream('shop')).not.toBe(serviceStream('Shop'));
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '#event-sourcing';
import { definedAt, paymentsTerms, templateRetired } from '../../testing/template-examples.js';
import { templateDecider } from './template.decider.js';
import type { TemplateCommand } from './template.decider.js';
import { evolve, initialState, knownTemplate } from './template.js';

const command = (key: string): fc.Arbitrary<TemplateCommand> =>
  fc.oneof(
    fc
      .record({
        name: fc.constantFrom('Payments', 'Money', ''),
        severities: fc.subarray(['SEV1', 'SEV2'] as const),
        team: fc.constantFrom(null, 'Payments'),
      })
      .map((terms) => ({ type: 'DefineTemplate' as const, key, occurred: definedAt, ...paymentsTerms, description: null, ...terms })),
    fc.constant({ type: 'RetireTemplate' as const, key, reason: null, occurred: definedAt }),
  );

describe('a template', () => {
  it('has one version more for each definition, and is in use until it is retired, whatever is asked', () => {
    const run = fc.constantFrom('payments', 'full').chain((key) => fc.tuple(fc.constant(key), fc.array(command(key), { maxLength: 20 })));
    fc.assert(
      fc.property(run, ([key, commands]) => {
        let state = initialState;
        for (const asked of commands) {
          const before = knownTemplate(state, key)?.version ?? 0;
          try {
            const events = templateDecider.decide(asked, state);
            state = events.reduce((folded, event) => evolve(folded, event), state);
            const defined = events.filter(({ type }) => type === 'TemplateDefined').length;
            expect(knownTemplate(state, key)).toMatchObject({ key, version: before + defined, retired: asked.type === 'RetireTemplate' });
            expect(templateDecider.decide(asked, state)).toEqual([]);
          } catch (error) {
            expect(error).toBeInstanceOf(DomainError);
          }
        }
      }),
    );
  });

  it('folds an event that does not fit into nothing', () => {
    expect(evolve(initialState, templateRetired)).toEqual(initialState);
  });
});

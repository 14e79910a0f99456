import { DomainError } from '#event-sourcing';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyCharacter } from '#event-sourcing/testing';
import { deploymentId, occurred } from '../testing/deployment-examples.js';
import type { DeploymentCommand } from './deployment.decider.js';
import { deploymentDecider } from './deployment.decider.js';
import { deploymentOutcomes, deploymentRelations } from './deployment.events.js';

const text = fc.oneof(fc.constantFrom('api', ' Web ', 'v1'), fc.string({ unit: anyCharacter }));
const moment = fc.constantFrom('2026-03-01T10:00:00.000Z', '2026-03-01T10:05:00.000Z', '2026-03-01T10:10:00.000Z');
const said = {
  version: fc.option(text),
  commit: fc.option(text),
  environment: fc.option(text),
  startedAt: fc.option(moment),
  outcome: fc.option(fc.constantFrom(...deploymentOutcomes)),
  changes: fc.option(fc.array(fc.record({ commit: text, committedAt: moment }), { maxLength: 2 })),
  links: fc.option(fc.array(fc.record({ url: fc.oneof(fc.webUrl(), text) }), { maxLength: 1 })),
};
const incidentId = fc.constantFrom('i1', 'i2');
const command: fc.Arbitrary<DeploymentCommand> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('RecordDeployment' as const),
      deploymentId: fc.constant(deploymentId),
      service: text,
      finishedAt: moment,
      ...said,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('CorrectDeployment' as const),
      changes: fc.record({ service: fc.option(text), finishedAt: fc.option(moment), ...said }, { requiredKeys: [] }),
      reason: fc.option(text),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('RetractDeployment' as const), reason: text, occurred: fc.constant(occurred) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('LinkDeploymentToIncident' as const),
      incidentId,
      relation: fc.constantFrom(...deploymentRelations),
      occurred: fc.constant(occurred),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('UnlinkDeploymentFromIncident' as const), incidentId, occurred: fc.constant(occurred) }),
  },
);

describe('a deployment', () => {
  it('keeps its rules whatever is asked, and the same asked again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 12 }), (commands) => {
        let state = deploymentDecider.initialState;
        for (const one of commands) {
          try {
            for (const event of deploymentDecider.decide(one, state)) state = deploymentDecider.evolve(state, event, '');
          } catch (error) {
            if (!(error instanceof DomainError)) throw error;
            continue;
          }
          expect(deploymentDecider.decide(one, state)).toEqual([]);
          if (state.status === 'UNKNOWN') throw new Error('a command that was carried out leaves a deployment');
          const { service, environment, startedAt, finishedAt, changes, links } = state.terms;
          expect(service).toMatch(/^\S(.{0,198}\S)?$/su);
          expect(environment).toBe(environment.toLowerCase());
          expect((startedAt ?? finishedAt) <= finishedAt).toBe(true);
          expect(new Set(changes.map(({ commit }) => commit)).size).toBe(changes.length);
          for (const { url } of links) expect(new URL(url).protocol).toMatch(/^https?:$/);
          expect(new Set(state.incidents.map((linked) => linked.incidentId)).size).toBe(state.incidents.length);
        }
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { deploymentsOf, finishedStory, generateHistory, goals, routineDeployments, services } from './index.js';
import type { LinkedDeployment, MadeUpDeployment, ToldStory } from './index.js';

const from = '2024-10-15T00:00:00.000Z';
const to = '2026-07-15T12:00:00.000Z';
const seeds = Array.from({ length: 10 }, (_, seed) => seed);
const DAY_MS = 86_400_000;

function toldBy(seed: number): readonly ToldStory[] {
  const stories = generateHistory({ seed, incidents: 150, from: '2024-07-15T12:00:00.000Z', to, importedUntil: from });
  return [...stories].flatMap((story) => (story.told === 'through mutations' ? [story] : []));
}

interface Linked extends LinkedDeployment {
  readonly story: ToldStory;
}

const made = seeds.map((seed) => {
  const linked = toldBy(seed).flatMap((story): readonly Linked[] => deploymentsOf(story, seed).map((one) => ({ ...one, story })));
  return { linked, routine: [...routineDeployments(seed, from, to)] };
});

function ordered({ startedAt, finishedAt, changes }: MadeUpDeployment): boolean {
  return startedAt <= finishedAt && changes.length > 0 && changes.every(({ committedAt }) => committedAt <= startedAt);
}

describe('made-up deployments', () => {
  it('are the same for the same seed, each under a name of its own', () => {
    expect([...routineDeployments(1, from, to)]).toEqual(made[1]?.routine);
    for (const { linked, routine } of made) {
      const ids = [...linked.map(({ deployment }) => deployment), ...routine].map(({ externalId }) => externalId);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('are of the company’s services, one thing after the other, and none is still to come', () => {
    const known = new Set(Object.values(services).map(({ key }) => key));
    for (const { linked, routine } of made) {
      for (const deployment of [...linked.map((one) => one.deployment), ...routine]) {
        expect(known).toContain(deployment.service);
        expect([deployment, ordered(deployment)]).toEqual([deployment, true]);
        expect(deployment.finishedAt < to).toBe(true);
      }
    }
  });

  it('cause incidents before they are noticed, and remedy them afterwards', () => {
    for (const { linked } of made) {
      for (const { relation, deployment, story } of linked) {
        const { services: affected, detectedAt, kind } = story.declaration;
        expect(kind).toBe('LIVE');
        expect(affected).toContain(deployment.service);
        expect(deployment.finishedAt < detectedAt).toBe(relation === 'CAUSED');
      }
      const relations = new Set(linked.map(({ relation }) => relation));
      expect(relations).toEqual(new Set(['CAUSED', 'REMEDIATED']));
    }
  });

  it('go wrong now and then, in every quarter of the last year', () => {
    for (const { linked, routine } of made) {
      for (let quarter = 0; quarter < 4; quarter++) {
        const end = Date.parse(to) - quarter * 91 * DAY_MS;
        const isThen = ({ finishedAt }: MadeUpDeployment): boolean => {
          const at = Date.parse(finishedAt);
          return at < end && at >= end - 91 * DAY_MS;
        };
        const caused = linked.filter(({ relation, deployment }) => relation === 'CAUSED' && isThen(deployment)).length;
        const all = caused + routine.filter(isThen).length;
        expect(caused).toBeGreaterThan(0);
        expect(caused / all).toBeLessThan(0.4);
        expect(all).toBeGreaterThan(30);
      }
    }
  });

  it('are none of an incident that says nothing of that kind', () => {
    const bare = { ...finishedStory(to), steps: [] };
    expect(deploymentsOf(bare, 1)).toEqual([]);
    expect(deploymentsOf({ ...bare, declaration: { ...bare.declaration, kind: 'DRILL' } }, 1)).toEqual([]);
  });
});

describe('goals of the company', () => {
  it('have begun by the end of the history', () => {
    for (const goal of goals(to)) expect(goal).toMatchObject({ from: expect.stringMatching(/^202[56]-/), title: expect.any(String) });
  });
});

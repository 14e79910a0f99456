import { describe, expect, it } from '@jest/globals';
import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import { causes, generateHistory, people, services } from './index.js';
import type { Fix, HistoryOptions, Step, Story, ToldStory } from './index.js';

const options: HistoryOptions = {
  seed: 1,
  incidents: 150,
  from: '2024-07-15T12:00:00.000Z',
  to: '2026-07-15T12:00:00.000Z',
  importedUntil: '2024-10-15T00:00:00.000Z',
};
const seeds = Array.from({ length: 25 }, (_, seed) => seed);
const DAY_MS = 86_400_000;

function history(changes: Partial<HistoryOptions> = {}): readonly Story[] {
  return [...generateHistory({ ...options, ...changes })];
}

const histories = seeds.map((seed) => history({ seed }));

function toldIn(stories: readonly Story[]): readonly ToldStory[] {
  return stories.flatMap((story) => (story.told === 'through mutations' ? [story] : []));
}

function stepsOf<Mutation extends Step['mutation']>(
  story: ToldStory,
  mutation: Mutation,
): readonly Extract<Step, { mutation: Mutation }>[] {
  return story.steps.filter((step): step is Extract<Step, { mutation: Mutation }> => step.mutation === mutation);
}

function detectedAt(story: Story): string {
  return story.told === 'by import' ? story.line.detectedAt : story.declaration.detectedAt;
}

/** The contributing factors that an incident is labelled with. */
function factorsOf(story: Story): readonly string[] {
  if (story.told === 'by import') return story.line.rootCauseClasses;
  return stepsOf(story, 'classifyRootCauses').find(({ input }) => input.axis === 'CONTRIBUTING_FACTOR')?.input.classes ?? [];
}

/** When an action item that addresses a class was done. */
function fixesOf(stories: readonly Story[], classKey: string): readonly string[] {
  return toldIn(stories).flatMap(({ steps }) => {
    let addressed = false;
    return steps.flatMap((step) => {
      if (step.mutation === 'proposeActionItem') addressed = step.input.addresses.includes(classKey);
      return step.mutation === 'completeActionItem' && addressed ? [step.input.occurredAt] : [];
    });
  });
}

/** The verdict on a fix as `fixVerdict` of recurrence defines it, worked out anew. */
function verdictOn(stories: readonly Story[], classKey: string, fixedAt: string): Fix['verdict'] {
  const moments = stories.filter((story) => factorsOf(story).includes(classKey)).map(detectedAt);
  const after = moments.filter((moment) => moment >= fixedAt).length;
  const before = moments.length - after - 1;
  const daysBefore = (Date.parse(fixedAt) - Date.parse(moments[0] ?? '')) / DAY_MS;
  const daysAfter = (Date.parse(options.to) - Date.parse(fixedAt)) / DAY_MS;
  const share = daysAfter / (daysBefore + daysAfter);
  const isRarer = after * daysBefore < before * daysAfter;
  const p = isRarer ? binomialCdf(after, before + after, share) : 1 - binomialCdf(after - 1, before + after, share);
  if (isRarer && p <= 0.05) return 'HELD';
  if (after === 0) return 'TOO_EARLY';
  return binomialCdf(0, before + after, share) <= 0.05 || p <= 0.05 ? 'DID_NOT_HOLD' : 'TOO_EARLY';
}

describe('a made-up history', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(history()).toEqual(history());
    expect(history({ seed: 2 })).not.toEqual(history());
  });

  it('has as many incidents as asked for, each under a key of its own', () => {
    for (const incidents of [1, 2, 150, 5_000]) {
      expect(new Set(history({ incidents }).map(({ key }) => key)).size).toBe(incidents);
    }
  });

  it('tells them in the order in which they were detected, and nothing that lies beyond its ends', () => {
    for (const stories of histories) {
      const moments = toldIn(stories).map(detectedAt);
      expect(moments).toEqual([...moments].sort());
      const told = JSON.stringify(stories).matchAll(/"(?:occurredAt|detectedAt|startedAt|endedAt|at)":"([^"]+)"/g);
      for (const [, moment = ''] of told) if (moment > options.to) throw new Error(`${moment} lies in the future`);
      expect((moments[0] ?? '') >= options.from.slice(0, 10)).toBe(true);
    }
  });

  it.each(causes.flatMap(({ key, fix }) => (fix === undefined ? [] : [{ key, verdict: fix.verdict }])))(
    'has one fix for $key, of which is to be said: $verdict',
    ({ key, verdict }) => {
      for (const stories of histories) {
        const fixes = fixesOf(stories, key);
        expect(fixes).toHaveLength(1);
        expect(verdictOn(stories, key, fixes[0] ?? '')).toBe(verdict);
      }
    },
  );

  it('has one fix that did not hold, and fixes that held', () => {
    const verdicts = causes.flatMap(({ fix }) => fix?.verdict ?? []);
    expect(verdicts.filter((verdict) => verdict === 'DID_NOT_HOLD')).toHaveLength(1);
    expect(verdicts.filter((verdict) => verdict === 'HELD').length).toBeGreaterThan(1);
    const fixed = new Set(causes.flatMap(({ key, fix }) => (fix === undefined ? [] : [key])));
    for (const { key } of causes) if (!fixed.has(key)) expect(fixesOf(history(), key)).toEqual([]);
  });

  it('has one class that grew', () => {
    const middle = '2025-07-15T12:00:00.000Z';
    for (const stories of histories) {
      const moments = stories.filter((story) => factorsOf(story).includes('configuration-management')).map(detectedAt);
      const before = moments.filter((moment) => moment < middle).length;
      expect(moments.length - before).toBeGreaterThan(3 * before);
    }
  });

  it('has everything that happens in real ones', () => {
    const stories = history();
    const told = toldIn(stories);
    const steps = told.flatMap((story) => story.steps);
    expect(new Set(steps.map(({ mutation }) => mutation)).size).toBe(17);
    expect(told.filter(({ declaration }) => declaration.kind === 'DRILL').length).toBeGreaterThan(1);
    expect(steps.filter(({ mutation }) => mutation === 'endIncident').length).toBeGreaterThan(3);
    expect(new Set(told.map(({ declaration }) => declaration.severity)).size).toBe(5);
    expect(steps.some((step) => 'exactness' in step.input && step.input.exactness === 'ABOUT')).toBe(true);
    expect(steps.some((step) => 'exactness' in step.input && step.input.exactness === 'DAY')).toBe(true);
    const imported = stories.filter((story) => story.told === 'by import');
    expect(imported.some(({ line }) => line.detectedAt.length === 10)).toBe(true);
    expect(imported.some(({ line }) => line.updates.length > 0)).toBe(true);
  });

  it('names only services and rotas of the company, and no gap stays open', () => {
    const known = new Set(Object.values(services).map(({ key }) => key));
    const rotas = new Set(people.map(({ id }) => id));
    for (const stories of histories) {
      for (const story of stories) {
        const keys = story.told === 'by import' ? [story.line.product] : story.declaration.services;
        for (const key of keys) expect(known).toContain(key);
      }
      for (const { input } of toldIn(stories).flatMap((story) => stepsOf(story, 'assignRole'))) expect(rotas).toContain(input.personId);
      expect(JSON.stringify(stories)).not.toMatch(/[{]\w+[}]|undefined|NaN/);
    }
  });

  it('corrects entries that were recorded', () => {
    for (const story of histories.flatMap(toldIn)) {
      const texts = stepsOf(story, 'recordEntry').map(({ input }) => input.text);
      for (const { entry } of stepsOf(story, 'correctEntry')) expect(texts).toContain(entry);
    }
  });

  it('makes nothing before it is asked for', () => {
    const incidents = Number.MAX_SAFE_INTEGER;
    const [first] = generateHistory({ ...options, incidents });
    expect(first?.key).toBe('demo-1-1');
  });

  it('refuses to be nothing', () => {
    expect(() => history({ incidents: 0 })).toThrow(RangeError);
    expect(() => history({ to: options.from })).toThrow(RangeError);
    expect(() => history({ from: 'yesterday' })).toThrow(RangeError);
  });
});

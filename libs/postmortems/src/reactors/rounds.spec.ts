import { describe, expect, it } from '@jest/globals';
import { DomainError, EventStoreUnavailableError } from '#event-sourcing';
import type { Reactor } from './reactor.js';
import { kindOf, Rounds } from './rounds.js';

/** What is to be done, as a read model would have it: some of it never goes, and some of it fails. */
class Work {
  readonly open: string[];
  readonly tried: string[] = [];
  /** How errands end that do not simply succeed. */
  readonly failures = new Map<string, Error>();
  /** Done, and yet still among the errands. */
  readonly lingering = new Set<string>();
  takesMs = 0;
  now = 0;

  constructor(...incidents: readonly string[]) {
    this.open = [...incidents];
  }

  reactor(name = 'a-reactor'): Reactor {
    return {
      name,
      errands: (first) =>
        Promise.resolve(
          this.open.slice(0, first).map((incidentId) => ({ incidentId, because: 'event-1', carryOut: () => this.#carryOut(incidentId) })),
        ),
    };
  }

  #carryOut(incidentId: string): Promise<void> {
    this.tried.push(incidentId);
    this.now += this.takesMs;
    const failure = this.failures.get(incidentId);
    if (failure !== undefined) return Promise.reject(failure);
    if (!this.lingering.has(incidentId)) this.open.splice(this.open.indexOf(incidentId), 1);
    return Promise.resolve();
  }
}

function roundsOver(work: Work, reactors: readonly Reactor[] = [work.reactor()], mustPause = () => false) {
  const warnings: string[] = [];
  const rests: number[] = [];
  const rounds = new Rounds({
    reactors,
    now: () => work.now,
    rest: (ms) => {
      rests.push(ms);
      return Promise.resolve();
    },
    mustPause,
    warn: (message) => warnings.push(message),
  });
  return { rounds, warnings, rests };
}

const many = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `i${index}`);

describe('a round', () => {
  it('does everything there is to do, a bounded part at a time', async () => {
    const work = new Work(...many(45));
    const { rounds, warnings } = roundsOver(work);
    const left: number[] = [];
    while (await rounds.goAround()) left.push(work.open.length);
    expect(left).toEqual([25, 5, 0]);
    expect(work.tried).toEqual(many(45));
    expect(warnings).toEqual([]);
  });

  it('does not do again what the read models have not seen yet, until some time has passed', async () => {
    const work = new Work('i1');
    work.lingering.add('i1');
    const { rounds } = roundsOver(work);
    expect([await rounds.goAround(), await rounds.goAround()]).toEqual([true, false]);
    work.now = 1_000;
    expect(await rounds.goAround()).toBe(true);
    expect(work.tried).toEqual(['i1', 'i1']);
  });

  it('is not held up by any number of incidents that fail', async () => {
    const work = new Work(...many(70));
    for (const incidentId of many(60)) work.failures.set(incidentId, new TypeError('the words of somebody'));
    const { rounds, warnings } = roundsOver(work);
    while (await rounds.goAround());
    expect(work.open).toEqual(many(60));
    expect(warnings).toHaveLength(60);
    expect(warnings[0]).toMatch(/^a-reactor for incident i0: TypeError at .*rounds\.spec\.ts/);
    expect(warnings.join()).not.toContain('somebody');
    work.failures.clear();
    work.now = 1_000;
    while (await rounds.goAround());
    expect(work.open).toEqual([]);
  });

  it('takes a refusal for news from the log, and speaks of it only where it goes on', async () => {
    const work = new Work('i1', 'i2');
    work.failures.set('i1', new DomainError('CONFLICT', 'the words of somebody'));
    const { rounds, warnings } = roundsOver(work);
    await rounds.goAround();
    expect(work.tried).toEqual(['i1', 'i2']);
    for (const second of [1, 3]) {
      work.now = second * 1_000;
      await rounds.goAround();
    }
    expect(warnings).toEqual([]);
    work.now = 7_000;
    await rounds.goAround();
    expect(warnings).toEqual(['a-reactor for incident i1: CONFLICT']);
  });

  it('ends where the log cannot be reached, or the read models cannot be asked', async () => {
    const work = new Work('i1', 'i2');
    work.failures.set('i1', new EventStoreUnavailableError('no'));
    const { rounds, warnings } = roundsOver(work);
    await expect(rounds.goAround()).rejects.toThrow(EventStoreUnavailableError);
    expect(work.tried).toEqual(['i1']);
    const blind: Reactor = { name: 'blind', errands: () => Promise.reject(new Error('no database')) };
    await expect(roundsOver(work, [blind]).rounds.goAround()).rejects.toThrow('no database');
    expect(warnings).toEqual([]);
  });

  it('leaves people at least half of the time', async () => {
    const work = new Work('i1', 'i2');
    work.takesMs = 80;
    const { rounds, rests } = roundsOver(work);
    await rounds.goAround();
    work.takesMs = 30_000;
    work.open.push('i3');
    await rounds.goAround();
    expect(rests).toEqual([80, 80, 1_000]);
  });

  it('begins nothing more once it has to pause', async () => {
    const work = new Work('i1', 'i2', 'i3');
    const { rounds } = roundsOver(work, [work.reactor()], () => work.tried.length > 1);
    expect(await rounds.goAround()).toBe(false);
    expect(work.tried).toEqual(['i1', 'i2']);
  });

  it('gives every reactor its turn', async () => {
    const [one, other] = [new Work(...many(100)), new Work('x')];
    const { rounds } = roundsOver(one, [one.reactor('one'), other.reactor('other')]);
    await rounds.goAround();
    expect(other.tried).toEqual(['x']);
  });
});

describe('what is told of an error', () => {
  it('is its kind and its place', () => {
    expect(kindOf('thrown')).toBe('something was thrown that is no error');
    expect(kindOf(new DomainError('ILLEGAL', 'a sentence'))).toBe('ILLEGAL');
  });
});

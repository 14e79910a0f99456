import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyCharacter } from '#event-sourcing/testing';
import { CauseLearner } from './cause-learner.js';
import type { CauseClass } from './models/meaning.js';
import { madeUpIncidents } from './testing/made-up-incidents.js';
import type { MadeUpIncident } from './testing/made-up-incidents.js';
import type { IncidentText } from './text/terms.js';

const classes: readonly CauseClass[] = [
  { key: 'access-certificates', name: 'Access or certificates', description: 'Authentication, secrets or certificates.' },
  { key: 'capacity-scaling', name: 'Capacity or scaling', description: 'There was too little of a resource.' },
  { key: 'configuration-management', name: 'Configuration management', description: 'Settings were wrong.' },
  { key: 'network', name: 'Network', description: 'Routing, name resolution or a link.' },
  { key: 'unknown', name: 'Unknown', description: 'Nobody knows.' },
];
const asked: IncidentText = {
  id: 'asked',
  title: 'Login does not answer',
  body: 'Sessions broke off. This was due to a certificate that had expired on the gateway. We are sorry.',
  services: ['login'],
};

function learned(from: readonly MadeUpIncident[], known: readonly CauseClass[] = classes): CauseLearner {
  const learner = new CauseLearner(known);
  for (const { incident, labels } of from) learner.learn(incident, labels);
  return learner;
}

describe('before there are labels', () => {
  it.each([
    ['The root cause was an expired certificate.', 'access-certificates'],
    ['It was caused by a wrong value of a setting.', 'configuration-management'],
    ['Workers ran out of memory because of a surge in load.', 'capacity-scaling'],
    ['A router dropped packets due to a wrong route.', 'network'],
  ])('goes by what classes are called: %s', (body, key) => {
    expect(new CauseLearner(classes).suggest({ id: 'a', title: 'Errors', body }, 1)).toMatchObject([{ key }]);
  });

  it('is less sure than one that learned, and says which words speak for it', () => {
    const [untaught] = new CauseLearner(classes).suggest(asked, 1);
    const [taught] = learned(madeUpIncidents(60)).suggest(asked, 1);
    expect(untaught?.because).toEqual({ words: expect.arrayContaining(['certificate']), incidents: [] });
    expect(untaught?.confidence).toBeLessThan(taught?.confidence ?? 0);
  });

  it('has nothing to suggest where there are no classes', () => {
    expect(new CauseLearner().suggest(asked, 3)).toEqual([]);
  });

  it('never puts what is left over before a class that means something', () => {
    const keys = new CauseLearner(classes).suggest(asked, 9).map(({ key }) => key);
    expect(keys).toHaveLength(classes.length);
    expect(keys[0]).not.toBe('unknown');
  });
});

describe('learning', () => {
  it('suggests what people gave to incidents like it, and says which those are', () => {
    const [first] = learned(madeUpIncidents(60)).suggest(asked, 1);
    expect(first).toMatchObject({
      key: 'certificates',
      because: { words: expect.arrayContaining([expect.stringContaining('certificate')]) },
    });
    expect(first?.confidence).toBeGreaterThan(0.5);
    const like = new Set(madeUpIncidents(60).flatMap(({ incident, labels }) => (labels.includes('certificates') ? [incident.id] : [])));
    expect(first?.because.incidents).toHaveLength(3);
    for (const { id, similarity } of first?.because.incidents ?? []) {
      expect(like).toContain(id);
      expect(similarity).toBeGreaterThan(0);
      expect(similarity).toBeLessThanOrEqual(1);
    }
  });

  it('follows people where they mean something else by a word than we do', () => {
    const relabelled = madeUpIncidents(60).map(({ incident, labels }) => ({
      incident,
      labels: labels.includes('certificates') ? ['network'] : labels,
    }));
    expect(learned(relabelled).suggest(asked, 1)).toMatchObject([{ key: 'network' }]);
  });

  it('suggests a class that nobody gives the less the longer nobody gives it, and never forgets it', () => {
    const confidenceOf = (history: readonly MadeUpIncident[]): number =>
      learned(history)
        .suggest(asked, 9)
        .find(({ key }) => key === 'access-certificates')?.confidence ?? 0;
    const [untaught, few, many] = [0, 15, 60].map((count) => confidenceOf(madeUpIncidents(count)));
    expect(few).toBeLessThan(untaught ?? 0);
    expect(many).toBeLessThan(few ?? 0);
    expect(many).toBeGreaterThan(0);
  });

  it('keeps several classes of an incident apart', () => {
    const both = madeUpIncidents(60).map(({ incident, labels }) => ({
      incident,
      labels: labels.includes('certificates') ? ['certificates', 'expiry'] : labels,
    }));
    const suggested = learned(both).suggest(asked, 2);
    expect(suggested.map(({ key }) => key).sort()).toEqual(['certificates', 'expiry']);
    for (const { confidence } of suggested) expect(confidence).toBeGreaterThan(0.5);
  });

  it('listens to the service where the text says nothing', () => {
    const nothing = (id: number, service: string): IncidentText => ({ id: `n${id}`, title: 'Errors', services: [service] });
    const history = Array.from({ length: 40 }, (_, at) => ({
      incident: nothing(at, at % 2 === 0 ? 'mail' : 'search'),
      labels: [at % 2 === 0 ? 'capacity' : 'rollout'],
    }));
    const learner = learned(history, []);
    expect(learner.suggest(nothing(99, 'mail'), 1)).toMatchObject([{ key: 'capacity' }]);
    expect(learner.suggest(nothing(99, 'search'), 1)).toMatchObject([{ key: 'rollout' }]);
  });

  it('does not find an incident like itself', () => {
    const history = madeUpIncidents(30);
    const learner = learned(history);
    for (const { incident } of history) {
      for (const { because } of learner.suggest(incident, 3)) expect(because.incidents.map(({ id }) => id)).not.toContain(incident.id);
    }
  });
});

describe('estimates', () => {
  it('have the classes of suggestions, and as much confidence in all of them together', () => {
    const learner = learned(madeUpIncidents(40, 6));
    const suggested = learner.suggest(asked, 99);
    const estimated = learner.estimate(asked);
    expect(suggested.length).toBeGreaterThan(classes.length);
    expect(estimated.map(({ key }) => key).sort()).toEqual(suggested.map(({ key }) => key).sort());
    const all = (those: readonly { readonly confidence: number }[]): number => those.reduce((sum, { confidence }) => sum + confidence, 0);
    expect(all(estimated)).toBeCloseTo(all(suggested), 10);
  });

  it('add up to what people would give, where labels are missing at random, of classes that are about as frequent as each other', () => {
    const history = madeUpIncidents(60, 7);
    const ways = 6;
    const off = new Map<string, number>();
    for (let way = 0; way < ways; way++) {
      // Places are spread evenly over the history, whatever its classes repeat by.
      const isHidden = (at: number): boolean => (at * 0.618_033_988_7 + way / ways) % 1 < 0.5;
      const learner = learned(history.filter((_, at) => !isHidden(at)));
      for (const { incident, labels } of history.filter((_, at) => isHidden(at))) {
        for (const { key, confidence } of learner.estimate(incident)) {
          off.set(key, (off.get(key) ?? 0) + (confidence - (labels.includes(key) ? 1 : 0)) / ways);
        }
      }
    }
    for (const miss of off.values()) expect(Math.abs(miss)).toBeLessThan(1);
  });

  it('do not hold it against a class that few of its incidents have their label yet', () => {
    const history = madeUpIncidents(90);
    const isCertificates = ({ labels }: (typeof history)[number]): boolean => labels.includes('certificates');
    const labelled = [...history.filter((each) => !isCertificates(each)).slice(0, 40), ...history.filter(isCertificates).slice(0, 2)];
    const learner = learned(labelled);
    const hidden = history.filter((each) => !labelled.includes(each));
    const counted = (confidencesOf: (incident: IncidentText) => readonly { readonly key: string; readonly confidence: number }[]): number =>
      hidden.reduce((sum, { incident }) => sum + (confidencesOf(incident).find(({ key }) => key === 'certificates')?.confidence ?? 0), 0);
    const truly = hidden.filter(isCertificates).length;
    const bySuggestions = counted((incident) => learner.suggest(incident, 9));
    const byEstimates = counted((incident) => learner.estimate(incident));
    expect(Math.abs(byEstimates - truly)).toBeLessThan(Math.abs(bySuggestions - truly));
  });
});

describe('whatever came first', () => {
  const history = madeUpIncidents(45, 7);

  it('suggests the same, bit for bit', () => {
    const expected = learned(history).suggest(asked, 9);
    fc.assert(
      fc.property(fc.shuffledSubarray([...history], { minLength: history.length }), (order) => {
        expect(learned(order).suggest(asked, 9)).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });

  it('forgets without a trace: learned and forgotten, relabelled and labelled back', () => {
    const expected = learned(history).suggest(asked, 9);
    const learner = learned(history);
    const [more, ...others] = madeUpIncidents(50).slice(45);
    const [first, second] = history;
    if (more === undefined || first === undefined || second === undefined) throw new Error('too few incidents');
    learner.learn(more.incident, ['of-its-own']);
    for (const { incident, labels } of others) learner.learn(incident, labels);
    learner.learn(first.incident, ['capacity', 'rollout']);
    learner.learn(second.incident, []);
    expect(learner.suggest(asked, 9)).not.toEqual(expected);
    for (const { incident } of [more, ...others]) learner.forget(incident.id);
    learner.learn(first.incident, first.labels);
    learner.learn(second.incident, second.labels);
    learner.forget('never seen');
    expect(learner.size).toBe(history.length);
    expect(learner.suggest(asked, 9)).toEqual(expected);
  });

  it('takes other classes without forgetting labels', () => {
    const learner = learned(history, []);
    learner.define(classes);
    expect(learner.suggest(asked, 9)).toEqual(learned(history).suggest(asked, 9));
  });
});

describe('confidence', () => {
  const history = madeUpIncidents(120, 4);
  const learner = learned(history);

  it('means what it says where people disagree on one in four', () => {
    const { asked: judged, top1, brier } = learner.heldOut();
    expect(judged).toBe(history.length);
    const mean =
      history.reduce((sum, { incident }) => sum + (learner.suggest({ ...incident, id: 'new' }, 1)[0]?.confidence ?? 0), 0) / history.length;
    expect(Math.abs(mean - top1)).toBeLessThan(0.1);
    expect(brier).toBeLessThan(0.25);
  });

  it('is higher for what people agree on', () => {
    const [agreed] = learned(madeUpIncidents(120)).suggest(asked, 1);
    expect(agreed?.confidence).toBeGreaterThan(learner.suggest(asked, 1)[0]?.confidence ?? 1);
  });

  it('has no record before there are labels', () => {
    expect(new CauseLearner(classes).heldOut()).toMatchObject({ asked: 0, brier: Number.NaN });
  });
});

describe('any text', () => {
  const learner = learned(madeUpIncidents(30));
  const ids = new Set(madeUpIncidents(30).map(({ incident }) => incident.id));
  const prose = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          'Root cause:',
          'due to',
          'certificate',
          'queue',
          'is full.',
          '\n',
          '## Mitigation',
          'CAUSE',
          '😀',
          '(',
          "don't",
          '10:02',
          '\ud800',
        ),
        { maxLength: 60 },
      )
      .map((words) => words.join(' ')),
  );

  it('gets suggestions with sound confidences, of words that stand in it and of incidents that are known', () => {
    fc.assert(
      fc.property(prose, prose, fc.array(prose, { maxLength: 3 }), (title, body, updates) => {
        const suggested = learner.suggest({ id: 'any', title, body, updates, services: [title] }, 99);
        const text = [title, body, ...updates].join('\n').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
        let last = 1;
        for (const { confidence, because } of suggested) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(last);
          last = confidence;
          for (const word of because.words) expect(text).toContain(word);
          for (const { id } of because.incidents) expect(ids).toContain(id);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(['a', 'A ', '. ', ' ', '\n', 'Cause: ', 'customers ', 'HTTP ', "'", 'a@', 'due to ', '(A', 'www.'])(
    'comes to an end on 200,000 characters of %j',
    (unit) => {
      expect(learner.suggest({ id: 'long', title: 'Errors', body: unit.repeat(200_000 / unit.length) }, 1)).toHaveLength(1);
    },
  );
});

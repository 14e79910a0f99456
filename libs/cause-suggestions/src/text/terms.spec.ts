import { describe, expect, it } from '@jest/globals';
import { featureId } from './feature-ids.js';
import { featuresOf, readingOf } from './features.js';
import { visitTerms } from './terms.js';
import { concepts } from '../vocabulary/concepts.js';
import { signs } from '../vocabulary/signs.js';
import { plainOf, stemsOf } from './words.js';

/** What is written of a feature, and how much it weighs. */
function spokenOf(body: string, feature: number): { readonly written: readonly string[]; readonly weight: number } {
  const written: string[] = [];
  let weight = 0;
  visitTerms({ id: 'a', title: '', body }, (term) => {
    if (term.feature !== feature) return;
    written.push(term.written);
    weight += term.weight;
  });
  return { written, weight };
}
const weightOf = (body: string, stem: string): number => spokenOf(body, featureId('word', stem)).weight;

describe('words', () => {
  it('are stems, in lower case, without accents', () => {
    expect(stemsOf('Deployments DEPLOYED deploying; cafés')).toEqual(
      ['deploi', 'deploi', 'deploi', 'cafe'].map((stem) => stem.replace('deploi', 'deploy')),
    );
  });

  it.each([
    ['At 10:02 UTC on 3 March 2026'],
    ['https://status.example/incidents/config'],
    ['rowan@shop.example'],
    ['node-7 a1b2c3 v2'],
    ['it is the and'],
  ])('are not made of times, addresses, identifiers and little words: %s', (text) => {
    expect(stemsOf(text).filter((stem) => stem !== 'node')).toEqual([]);
  });

  it('are taken apart at hyphens and without what an apostrophe adds', () => {
    expect(stemsOf('load-balancer’s')).toEqual(['load', 'balanc']);
    expect(plainOf('The Gateway’s')).toBe("the gateway's");
  });
});

describe('terms', () => {
  it('weigh more in sentences on cause and fix, and nothing in apologies', () => {
    const cause = weightOf('The queue filled due to a stuck consumer.', 'queue');
    const fix = weightOf('We restarted the queue.', 'queue');
    const account = weightOf('There is a queue.', 'queue');
    const impact = weightOf('Customers may have seen an empty queue.', 'queue');
    expect([cause, fix, account, impact]).toEqual([cause, fix, account, impact].sort((a, b) => b - a));
    expect(new Set([cause, fix, account, impact]).size).toBe(4);
    expect(weightOf('We apologise for the queue.', 'queue')).toBe(0);
  });

  it('weigh most in sentences that say outright what the cause was', () => {
    const outright = weightOf('Root cause: Jobs wait. It was due to a full queue.', 'queue');
    const background = weightOf('Root cause: Jobs wait in a queue.', 'queue');
    expect(outright).toBeGreaterThan(background);
    expect(background).toBeGreaterThan(weightOf('Jobs wait in a queue.', 'queue'));
  });

  it('find phrases across little words, as they were written, and not across more', () => {
    const electricity = (body: string): readonly string[] => spokenOf(body, featureId('concept', 'electricity')).written;
    expect(electricity('The transfer to the switch.')).toEqual(['transfer to the switch']);
    expect(electricity('The transfer at 10:02:03 and 10:02:04 switch.')).toEqual([]);
  });

  it('name the concepts that words of operations speak of, and as what', () => {
    expect(spokenOf('A chiller broke.', featureId('concept', 'power')).written).toEqual(['chiller']);
    expect(spokenOf('A chiller broke.', featureId('causalConcept', 'cause power')).written).toEqual([]);
    expect(spokenOf('It was due to a chiller.', featureId('causalConcept', 'cause power')).written).toEqual(['chiller']);
    expect(spokenOf('We restarted the chiller.', featureId('causalConcept', 'fix power')).written).toEqual(['chiller']);
  });

  it('are of one or two words', () => {
    const stems = [...concepts, ...signs].flatMap(({ terms }) => terms.split(';').map((term) => ({ term, length: stemsOf(term).length })));
    expect(stems.filter(({ length }) => length < 1 || length > 2)).toEqual([]);
  });

  it('read for an answer are those that are learned', () => {
    const incident = { id: 'a', title: 'Errors', body: 'The root cause was a full queue.' };
    const { features, spoken } = readingOf(incident);
    expect(features).toEqual(featuresOf(incident));
    expect([...spoken.keys()]).toEqual(expect.arrayContaining(['full', 'queue']));
    expect(new Set([...spoken.values()].flatMap((each) => [...each]))).toEqual(new Set(features.ids));
  });

  it('count a sentence once that updates repeat', () => {
    const once = featuresOf({ id: 'a', title: 'Errors', updates: ['The queue is full.'] });
    expect(featuresOf({ id: 'a', title: 'Errors', updates: ['The queue is full.', 'The queue is full.'] })).toEqual(once);
  });

  it('are the same whatever the number of the line', () => {
    const features = featuresOf({ id: 'a', title: 'Errors', body: 'The root cause was a full queue at 10:02.' });
    expect(featuresOf({ id: 'b', title: 'Errors', body: 'The root cause was a full queue at 11:45.' })).toEqual(features);
    expect([...features.ids]).toEqual([...features.ids].sort((a, b) => a - b));
  });
});

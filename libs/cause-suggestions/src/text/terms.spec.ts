import { describe, expect, it } from '@jest/globals';
import { featuresOf } from './features.js';
import { visitTerms } from './terms.js';
import type { IncidentText, Term } from './terms.js';
import { plainOf, stemsOf } from './words.js';

function termsOf(incident: Partial<IncidentText>): readonly Term[] {
  const terms: Term[] = [];
  visitTerms({ id: 'a', title: '', ...incident }, (term) => void terms.push(term));
  return terms;
}
const weightOf = (body: string, name: string): number =>
  termsOf({ body }).reduce((sum, term) => sum + (term.kind === 'word' && term.name === name ? term.weight : 0), 0);

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

  it('find phrases across little words, as they were written, and not across more', () => {
    const phrases = (body: string): readonly string[] =>
      termsOf({ body }).flatMap(({ kind, written }) => (kind === 'phrase' ? [written] : []));
    expect(phrases('Loss of power.')).toEqual(['loss of power']);
    expect(phrases('Loss at 10:02:03 and 10:02:04 power.')).toEqual([]);
  });

  it('name the concepts that words of operations speak of', () => {
    const concepts = termsOf({ body: 'A chiller broke.' }).filter(({ kind }) => kind === 'concept');
    expect(concepts).toMatchObject([{ name: 'power', written: 'chiller' }]);
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

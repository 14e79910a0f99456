import { describe, expect, it } from '@jest/globals';
import { tagged } from './tagged.js';
import { wordsOf } from './words.js';

/** The part of speech and the dictionary form of one word of a sentence. */
function wordOf(text: string, norm: string): string | undefined {
  const found = tagged(wordsOf(text, { start: 0, end: text.length })).find((word) => word.norm === norm);
  return found === undefined ? undefined : `${found.pos} ${found.lemma}`;
}

describe('parts of speech', () => {
  it.each([
    ['I accidentally overwrote my key.', 'overwrote', 'VERB overwrite'],
    ['The vendor misled us.', 'misled', 'VERB mislead'],
    ['She did not alert others.', 'alert', 'VERB alert'],
    ['We could not reroute it.', 'reroute', 'VERB reroute'],
    ['The provider botched the move.', 'botched', 'VERB botch'],
    ['The vendor inadvertently cut the cable.', 'cut', 'VERB cut'],
    ['Somebody forgot the list.', 'forgot', 'VERB forget'],
    ['They saw the graph.', 'saw', 'VERB see'],
    ['We should of course have asked.', 'course', 'ADV course'],
  ])('are a verb’s or an adverb’s where grammar leaves no choice: %s', (text, norm, expected) => {
    expect(wordOf(text, norm)).toBe(expected);
  });

  it.each([
    ['It was a saw.', 'saw', 'NOUN'],
    ['They did not need more disks.', 'disks', 'NOUN'],
    ['The outage did not last.', 'outage', 'NOUN'],
    ['It had limited access.', 'access', 'NOUN'],
    ['A rewritten page was there.', 'page', 'NOUN'],
  ])('stay as the model has them elsewhere: %s', (text, norm, pos) => {
    expect(wordOf(text, norm)?.split(' ')[0]).toBe(pos);
  });

  it('make "we’d gone" of "had" and "we’d go" of "would"', () => {
    expect(wordOf("We'd gone home.", 'had')).toBe('AUX have');
    expect(wordOf("We'd go home.", 'would')).toBe('AUX would');
  });
});

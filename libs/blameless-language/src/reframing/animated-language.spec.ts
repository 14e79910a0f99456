import { describe, expect, it } from '@jest/globals';
import { foundAgain, rewrittenBy } from '../testing/findings.js';

describe('what can be said instead of strong words', () => {
  it.each([
    ["I can't believe nobody saw it.", '«I did not expect that» nobody saw it.'],
    ['We could not believe it.', '«We did not expect that» it.'],
    ['What the hell were they doing?', '«What» were they doing?'],
    ['The rollout was a complete shambles.', 'The rollout «did not go as planned (what: …)».'],
    ['The migration turned into a fiasco.', 'The migration turned «out differently than planned (how: …)».'],
    ['It is inexcusable that nobody answered.', 'It is «not what we want» that nobody answered.'],
    ['The intern wreaked havoc on the cluster.', 'The intern «had an effect (on whom, for how long: …)» on the cluster.'],
  ])('%s', (text, rewritten) => {
    expect(rewrittenBy('animated-language', text)).toBe(rewritten);
    expect(foundAgain(rewritten)).toEqual([]);
  });
});

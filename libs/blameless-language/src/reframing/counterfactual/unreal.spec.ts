import { describe, expect, it } from '@jest/globals';
import { rewrittenBy } from '../../testing/findings.js';

describe('what would have been, as what was', () => {
  it.each([["Shouldn't have run it from a laptop.", '«Ran it from a laptop (what spoke for it: …)».']])('%s', (text, rewritten) => {
    expect(rewrittenBy('counterfactual', text)).toBe(rewritten);
  });
});

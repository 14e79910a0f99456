import { describe, expect, it } from '@jest/globals';
import { requireHasCome } from './still-to-come.js';

const now = '2026-03-01T10:00:00.000Z';

describe('a moment that is asked for', () => {
  it('has come by now, where one was said', () => {
    expect(() => {
      requireHasCome('asOf', now, now);
    }).not.toThrow();
    expect(() => {
      requireHasCome('asOf', null, now);
    }).not.toThrow();
  });

  it('is refused while it is still to come', () => {
    expect(() => {
      requireHasCome('asOf', '2026-03-01T10:00:00.001Z', now);
    }).toThrow(/^asOf: is still to come/);
  });
});

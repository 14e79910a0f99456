import { describe, expect, it } from '@jest/globals';
import { gerund, participle, past, thirdPerson } from './conjugation.js';

describe('the forms of a verb', () => {
  it.each([
    ['test', 'tests', 'tested', 'tested', 'testing'],
    ['stop', 'stops', 'stopped', 'stopped', 'stopping'],
    ['merge', 'merges', 'merged', 'merged', 'merging'],
    ['try', 'tries', 'tried', 'tried', 'trying'],
    ['see', 'sees', 'saw', 'seen', 'seeing'],
    ['overwrite', 'overwrites', 'overwrote', 'overwritten', 'overwriting'],
    ['forget', 'forgets', 'forgot', 'forgotten', 'forgetting'],
    ['commit', 'commits', 'committed', 'committed', 'committing'],
    ['push', 'pushes', 'pushed', 'pushed', 'pushing'],
    ['fix', 'fixes', 'fixed', 'fixed', 'fixing'],
    ['set', 'sets', 'set', 'set', 'setting'],
    ['have', 'has', 'had', 'had', 'having'],
    ['learn', 'learns', 'learned', 'learned', 'learning'],
    ['tie', 'ties', 'tied', 'tied', 'tying'],
  ])('%s', (base, ...forms) => {
    expect([thirdPerson, past, participle, gerund].map((form) => form(base))).toEqual(forms);
  });
});

import { describe, expect, it } from '@jest/globals';
import { baseByEnding, gerund, participle, past, thirdPerson } from './conjugation.js';

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

  it.each([
    ['double-checked', 'double-check'],
    ['force-pushed', 'force-push'],
    ['force-merged', 'force-merge'],
    ['cross-referenced', 'cross-reference'],
    ['hot-patched', 'hot-patch'],
    ['pre-announced', 'pre-announce'],
    ['hand-edited', 'hand-edit'],
    ['half-planned', 'half-plan'],
    ['re-applied', 're-apply'],
    ['auto-scaled', 'auto-scale'],
    ['live-migrated', 'live-migrate'],
    ['cherry-picked', 'cherry-pick'],
    ['stress-tested', 'stress-test'],
    ['re-routed', 're-route'],
    ['fail', 'fail'],
  ])('tells by its ending what %s is the past of', (done, base) => {
    expect(baseByEnding(done)).toBe(base);
  });
});

import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: what somebody had in mind', () => {
  it.each([
    'Henrik meant to empty the test bucket but emptied the live one.',
    'The technician intended to drain one host, but drained the whole rack.',
    'Amara attempted to sync the file but instead just copied it to staging.',
    'Priya tried to raise the limit but accidentally lowered it.',
    'The contractor wanted to pull the spare disk but pulled the live one.',
    'The deployer planned to restart one worker, but only the primary got it and restarted instead.',
  ])('finds: %s', (text) => {
    expect(foundBy('person-at-fault', text)).not.toEqual([]);
  });

  it.each([
    'Henrik tried to reach the vendor but got no answer.',
    'Amara attempted to roll back, but the script refused.',
    'The technician intended to drain the host on Monday.',
    'Priya meant to say that the queue was empty.',
    'The script tried to sync the file but instead copied it.',
    'We wanted to drain one host but drained two.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});

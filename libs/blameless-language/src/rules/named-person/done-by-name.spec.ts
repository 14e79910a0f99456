import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('named-person: what they did amiss, told with a by', () => {
  it.each([
    'Deleted by Henrik during the cleanup, the key was gone.',
    'Wiped by Jolanda in the night, the disk held nothing.',
    'Merged by Priya without tests.',
    'The patch, merged by Felipe without a review, broke the build.',
    'The flag was changed by Rajesh in error.',
    'The rule was removed by Monika without notice.',
    'Approved by Sven without checking the range.',
    'The node was restarted by our trainee Katja without asking.',
    'The zone was edited by Mr. Lund by mistake.',
    'The key was published by Solveig by accident.',
    'The job was started by Kenji in error.',
    'The build was released by Lakshmi without approval.',
    'The record was set by Piotr without looking.',
  ])('finds: %s', (text) => {
    expect(foundBy('named-person', text)).not.toEqual([]);
  });

  it.each([
    'The rows were restored by Jolanda.',
    'The fix was merged by Marko at 10:40.',
    'The patch was reviewed by Priya and merged by Felipe.',
    'The broken hosts were removed by Katja.',
    'The stale entry was deleted by Monika.',
    'Deleted by Sven, the stale lock came back.',
    'The primary was deleted by Terraform in order.',
    'The change was approved by Piotr without changes.',
    'The volume was opened by Yusuf.',
    'Merged by Benedikt after two reviews.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});

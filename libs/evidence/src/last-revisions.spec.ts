import { expect, test } from '@jest/globals';
import { LastRevisions } from './last-revisions.js';
import { RecentLines } from './recent-lines.js';
import { aLog } from './testing/index.js';

const [event] = aLog(1);
if (event === undefined) throw new Error('no event');
const ofStream = (stream: string) => ({ ...event, stream, revision: 3n });

test('revisions are kept of the streams that came up lately, so that a long export takes no more memory than a short one', () => {
  const revisions = new LastRevisions(true);
  expect(revisions.expectedFor(ofStream('never'))).toBe(0n);
  revisions.note(ofStream('first'));
  expect(revisions.expectedFor(ofStream('first'))).toBe(4n);
  for (let index = 0; index < 10_000; index++) revisions.note(ofStream(`thing-${index}`));
  expect(revisions.expectedFor(ofStream('thing-9999'))).toBe(4n);
  expect(revisions.expectedFor(ofStream('first'))).toBeUndefined();
  // It may be one that is forgotten.
  expect(revisions.expectedFor(ofStream('never'))).toBeUndefined();
  expect(new LastRevisions(false).expectedFor(ofStream('never'))).toBeUndefined();
});

test('lines are kept as long as they are among the last', () => {
  const recent = new RecentLines();
  for (let line = 1; line <= 1_000; line++) recent.add({ line, event, before: '' });
  expect(recent.newest?.line).toBe(1_000);
  expect(recent.find(({ line }) => line === 900)).toBeDefined();
  expect(recent.find(({ line }) => line === 500)).toBeUndefined();
});

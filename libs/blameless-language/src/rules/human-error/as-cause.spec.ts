import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('human-error: by other names, as the cause', () => {
  it.each([
    'Due to miscommunication, both sites were depooled.',
    'The reason was a misunderstanding between the two teams.',
    'The outage was caused by a misunderstanding about the window.',
    'Due to an oversight, the new hosts were missing from the list.',
    'It came down to inattention.',
    'This was the result of an oversight during the move.',
    'There was a misunderstanding between the vendor and the on-call engineer.',
    'Due to a misreading of the runbook the wrong node was drained.',
    'A misunderstanding of the flag led to the wrong setting.',
    'Through an oversight the record was never added.',
  ])('finds: %s', (text) => {
    expect(foundBy('human-error', text)).not.toEqual([]);
  });

  it.each([
    'Due to a miscommunication with the data team it appeared that the job was done.',
    'There was some confusion about the state of the array.',
    'A misunderstanding of the flag was cleared up in the chat.',
    'The gap was due to an oversight in the test plan.',
    'To avoid misunderstandings between tools, the format is versioned.',
    'The result was not caused by miscommunication.',
    'Miscommunication between the brokers is logged as a warning.',
    'A misunderstanding of the flag is possible.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});

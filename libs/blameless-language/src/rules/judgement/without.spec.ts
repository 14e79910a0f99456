import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('judgement: what was done without, and how it was done', () => {
  it.each([
    'The patch was deployed without proper testing.',
    'The change was merged without sufficient review.',
    'It was released without adequate testing.',
    'It was pushed to production without enough testing.',
    'Deployment without notifying operations.',
    'Merged without asking the owners.',
    'Change made without informing the helpdesk.',
    'The script was written in a lazy manner.',
    'Running both on one controller was simply dumb.',
    'How anybody could think this was fine is a mystery to me.',
    'Quite how anyone thought that was fine is beyond me.',
    'The night shift was way too relaxed about the errors.',
    'This sort of thing should never happen.',
    'Something like this should never happen.',
  ])('finds: %s', (text) => {
    expect(foundBy('judgement', text)).not.toEqual([]);
  });

  it.each([
    'Deployment without downtime is now possible.',
    'Restart without losing state.',
    'The request was sent without proper headers.',
    'The packet was released without checksum.',
    'The values are loaded in a lazy manner.',
    'Split brain should never happen with three nodes.',
    'The agent executed the wrong command.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});

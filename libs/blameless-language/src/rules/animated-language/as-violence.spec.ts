import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('animated-language: what people did, told as violence', () => {
  it.each([
    ['The database team massacred the index overnight.', 'massacred'],
    ['The developers butchered the schema.', 'butchered'],
    ['The intern obliterated the customer table.', 'obliterated'],
    ['The new hire torpedoed the launch.', 'torpedoed'],
    ['The DBA torched the index the day before the audit.', 'torched'],
    ['The network guys blew up the core switch.', 'blew up'],
    ['The ops team set fire to our error budget.', 'set fire to'],
    ['The mobile developers tore the schema to shreds.', 'tore the schema to shreds'],
    ['The platform team drove the cluster into the ground.', 'drove the cluster into the ground'],
    ['The release crew laid waste to the staging rooms.', 'laid waste to'],
    ['A developer left a trail of destruction in the bucket.', 'left a trail of destruction'],
    ['The facilities crew turned the hall into a war zone.', 'turned the hall into a war zone'],
    ['The devs have been playing with fire for months.', 'playing with fire'],
    ['The vendor held us hostage for a week.', 'held us hostage'],
    ['The provider left us out to dry.', 'left us out to dry'],
    ['The team has blood on its hands.', 'has blood on its hands'],
    ['Somebody took a sledgehammer to the retry logic.', 'took a sledgehammer to'],
    ['The contractors charged in like bulls in a china shop.', 'like bulls in a china shop'],
    ['The team ran around like headless chickens for an hour.', 'like headless chickens'],
    ['They were pushing changes like there was no tomorrow.', 'like there was no tomorrow'],
    ['The admins treated production like a toy.', 'like a toy'],
    ['The night shift were running about like a bunch of amateurs.', 'like a bunch of amateurs'],
    ['Marketing rained hell on the API with the mailing.', 'rained hell'],
    ['The analysts brought mayhem to the reporting cluster.', 'brought mayhem to'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('animated-language', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The kernel killed the database.',
    'The engineer killed the stuck process.',
    'Traffic grew like there was no tomorrow.',
    'The test unleashed chaos monkeys on the cluster.',
    'The chaos team unleashed the chaos monkey.',
    'The runaway job blew up the heap.',
    'The process ran amok on two hosts.',
    'The retry storm brought mayhem to the broker.',
    'A bad deploy turned the queue into a graveyard of messages.',
    'The team set up a war room.',
    'The technicians tore down the old rack.',
    'The team ran the job in the sandbox.',
    'The team turned the report into a table.',
    'The engineer will torch the old disks in May.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});

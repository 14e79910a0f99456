import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('judgement: with how much care', () => {
  it.each([
    ['We did not effectively monitor the second queue.', 'not effectively monitor'],
    ['We had the list, but did not properly announce it.', 'not properly announce'],
    ['The plan was not adequately reviewed.', 'not adequately reviewed'],
    ['The team has not sufficiently prepared for the move.', 'not sufficiently prepared'],
    ['The freeze was poorly communicated.', 'poorly communicated'],
    ['We hastily put it together.', 'hastily put'],
    ['The dashboards were hurriedly copied.', 'hurriedly copied'],
    ['A clumsy contractor cut the cable.', 'clumsy'],
    ['How naive we were.', 'naive'],
    ['It made me feel like a fool.', 'fool'],
    ['Lack of testing and of experience with the new proxy delayed it.', 'Lack of testing'],
    ['Inadequate preparation for the move made it longer.', 'Inadequate preparation'],
    ['In hindsight this was a terrible assumption.', 'terrible assumption'],
    ['It is a bad habit of mine.', 'bad habit'],
    ['Our communication with the shops was inadequate.', 'communication with the shops was inadequate'],
    ['The planning was insufficient.', 'planning was insufficient'],
    ['This was not tested at all.', 'not tested at all'],
    ['The plan was not thought through.', 'not thought through'],
    ['The move was not done with enough care.', 'not done with enough care'],
    ['Backups were never properly done.', 'never properly done'],
    ['The maintenance had not been properly performed for years.', 'not been properly performed'],
    ['It was an ill considered change.', 'ill considered'],
    ['Our response was too slow.', 'response was too slow'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('judgement', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The worker is lazy and starts on the first request.',
    'We are sorry and embarrassed about the outage.',
    'The response was too slow for the clients.',
    'The communication between the sites was poor.',
    'The memory was insufficient.',
    'A naive retry made it worse.',
    'The change was properly tested on staging.',
    'The fix was not fully rolled out at noon.',
    'We have not fully drained the pool yet.',
    'The proxy did not properly close the sockets.',
    'The lock was not correctly released.',
    'Lack of test coverage of the importer hid it.',
    'Lack of disk space stopped the writes.',
    'Insufficient memory was the reason.',
    'The poorly configured alert fired twice.',
    'The impulsive noise on the line reset the modem.',
    'We could not properly read the graph.',
    'It stopped, and the cause is not fully investigated yet.',
    'The volume was not properly mounted.',
    'The rows were not properly deleted.',
    'The backup was not completed.',
    'The job was not finished at all.',
    'The service was unprepared to take the load.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});

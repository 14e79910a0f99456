import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('judgement: how somebody behaved', () => {
  it.each([
    ['The vendor behaved unprofessionally on the call.', 'behaved unprofessionally'],
    ['The patch was applied amateurishly.', 'applied amateurishly'],
    ['The technician handled the cable unprofessionally.', 'handled the cable unprofessionally'],
    ['The cables were run shoddily by the contractor.', 'run shoddily'],
    ['The lead reacted childishly.', 'reacted childishly'],
    ['The vendor acted disgracefully.', 'acted disgracefully'],
    ['The reviewer answered rudely.', 'answered rudely'],
    ['The manager dismissively waved it through.', 'dismissively waved'],
    ['The admin behaved appallingly.', 'behaved appallingly'],
    ['The engineer worked messily.', 'worked messily'],
    ['The team worked half-heartedly.', 'worked half-heartedly'],
    ['The provider answered evasively.', 'answered evasively'],
    ['The supplier behaved dishonestly.', 'behaved dishonestly'],
    ['Unacceptable behaviour from the vendor.', 'Unacceptable behaviour'],
    ['This is unacceptable conduct.', 'unacceptable conduct'],
    ['Completely unacceptable service from the provider.', 'Completely unacceptable service'],
    ['Utterly unprofessional conduct by the contractor.', 'unprofessional'],
    ['An unacceptable response from support.', 'unacceptable response'],
    ['Totally unacceptable attitude of the manager.', 'Totally unacceptable attitude'],
    ["Breaking everyone's build for a joke is a shitty thing to do.", 'shitty thing'],
    ['Deleting the package was a crappy thing to do.', 'crappy thing'],
    ['Removing it without notice was a dick move.', 'dick move'],
    ['That was a really low move.', 'really low move'],
    ['Pulling the plug without warning is a lousy thing to do.', 'lousy thing'],
    ['It was an awful way to treat the users.', 'awful way to treat'],
    ['Not a great look for the company.', 'Not a great look'],
    ['It is not a good look.', 'not a good look'],
  ])('finds what is meant in: %s', (text, span) => {
    expect(foundBy('judgement', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The proxy answered slowly.',
    'The job ended messily in the log.',
    'The data was reasonably fresh.',
    'The request was rudely shaped.',
    'The team answered quickly.',
    'The unacceptable latency led to timeouts.',
    'An unacceptable response time of nine seconds.',
    'The unacceptable behaviour of the cache was fixed.',
    'An unacceptable delay in the queue.',
    'Unacceptable values are rejected.',
    'An unacceptable response code.',
    'That was the first thing to do.',
    'The look of the page changed.',
    'It was a cheap move to a new host.',
    'There is a good way to tell.',
    'A terrible way to fail.',
    'It is a hard way to find the leak.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});

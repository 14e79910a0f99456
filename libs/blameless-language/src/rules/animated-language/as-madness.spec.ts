import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('animated-language: madness, impudence and bad jokes', () => {
  it.each([
    ["The product owner's demand was pure madness.", 'pure madness'],
    ['This was sheer lunacy by the release team.', 'sheer lunacy'],
    ['It was insanity to let a contractor touch that.', 'insanity'],
    ['They had the nerve to close the ticket as resolved.', 'had the nerve to'],
    ['The audacity of the vendor to bill us for it!', 'audacity of'],
    ['The cheek of these people is beyond words.', 'cheek of these'],
    ['Somebody in finance must have been smoking something.', 'must have been smoking'],
    ["The network team's change was a catastrophe of epic proportions.", 'catastrophe of epic proportions'],
    ['Heaven help us if the same crew does the next migration.', 'Heaven help us'],
    ['You could not make this up: the on-call had turned off his phone.', 'You could not make this up'],
    ['How the reviewers could miss a 4,000-line deletion is a mystery for the ages.', 'mystery for the ages'],
    ['The whole fiasco has the fingerprints of the security team all over it.', 'fingerprints of the security team all over'],
    ['That the carrier took nine hours is a bad joke.', 'bad joke'],
    ["It's a miracle we still have customers after what the vendor did.", 'miracle'],
    ["Once again we are cleaning up after the frontend team's mess.", "team's mess"],
    ['Thanks, network team, for ruining Christmas.', 'Thanks, network team, for ruining'],
    ['Unreal. They pushed it again.', 'Unreal'],
    ['The admins must be out of their minds.', 'out of their minds'],
    ['The backup team royally screwed the pooch.', 'screwed the pooch'],
    ['Management had its head in the sand the entire time.', 'had its head in the sand'],
    ['The intern went full Rambo on the firewall rules.', 'went full Rambo'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('animated-language', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The nerve centre of the plant was cut off.',
    'The nerve of the optic cable is in the wall.',
    'The service Madness was restarted.',
    'The team had time to close the ticket.',
    'The sensor has an unreal range.',
    'The log is a mess of text.',
    'The host must have been down since May.',
    'The room must have been dark.',
    'Thanks, network team, for finding the loop.',
    'The switch went full duplex.',
    'The head of the tape was in the sand.',
    'The image was copied on the miracle cast device.',
    'The disk had its heads parked.',
    'The fingerprints of all keys are in the file.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('intent: what was done after a warning', () => {
  it.each([
    ['Despite several warnings the manager kept the old firmware.', 'Despite several warnings'],
    ['Despite many reminders, the owner never renewed the domain.', 'Despite many reminders'],
    ['In spite of repeated complaints by users the provider did nothing.', 'In spite of repeated complaints'],
    ['Despite clear instructions the technician opened the wrong valve.', 'Despite clear instructions'],
    ['Despite three pages, the on-call did not answer.', 'Despite three pages'],
    ['Despite the pleas of the database team, the lead went ahead.', 'Despite the pleas'],
    ['Notwithstanding our objections, the vendor pushed the update.', 'Notwithstanding our objections'],
    ['In the face of repeated warnings the team carried on.', 'In the face of repeated warnings'],
    ['Despite an explicit warning, the operator pressed the button.', 'Despite an explicit warning'],
    ['Despite numerous escalations the carrier took no action.', 'Despite numerous escalations'],
  ])('finds what is meant in: %s', (text, span) => {
    expect(foundBy('intent', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Despite several alerts the team could not find the host.',
    'Despite repeated requests the server did not answer.',
    'Despite the retries, the team got the data back.',
    'Despite three pages of notes, the step was hard to find.',
    'Despite multiple attempts the engineer was not able to log in.',
    'Despite the warning the pump was replaced.',
    'Despite the complaint volume the queue stayed short.',
    'Despite repeated alerts, the cluster stayed up.',
    'Despite many requests per second, the proxy held.',
    'Despite the advice being late, the change was stopped.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});

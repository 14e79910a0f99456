import { describe, expect, it } from '@jest/globals';
import { about, at, declared, entered, event, inferred, onDay, recorded, stageEntered } from '#incidents/testing';
import type { IncidentEvent } from '#incidents/published';
import { written, writtenOf } from '../testing/written-section.js';

const classified = (axis: 'TRIGGER' | 'CONTRIBUTING_FACTOR', ...classes: readonly string[]): IncidentEvent =>
  event('RootCausesClassified', { axis, classes, classVersions: classes.map(() => 1), evidence: [] });

describe('what the facts leave open', () => {
  const bare = [declared(), ...entered('DETECTION', 'RESPONSE', at('10:05')), inferred('RESPONSE', 'MITIGATION', at('10:30'))];
  const mitigated = [...bare, stageEntered('MITIGATION', 'RECOVERY', at('10:30'))];
  const begun = 'When did harm begin, and where could that be seen?';

  it('is asked once in the first section that is there for it, and gathered among the open questions', () => {
    const events = recorded(mitigated);
    expect(written('IMPACT', { events }, ['DETECTION']).questions).toContain(begun);
    expect(written('DETECTION', { events }, ['IMPACT']).questions).not.toContain(begun);
    expect(written('DETECTION', { events }).questions).toContain(begun);
    const gathered = written('OPEN_QUESTIONS', { events }, ['IMPACT']);
    expect(gathered.questions).toEqual(expect.arrayContaining([begun, 'When did mitigation begin, and what was tried first?']));
    expect(gathered.texts).toEqual(['When mitigation began had not been recorded; that it did is inferred from a later stage.']);
    const skipped = recorded([declared(), inferred('DETECTION', 'RESPONSE', at('10:30')), inferred('RESPONSE', 'MITIGATION', at('10:30'))]);
    expect(written('OPEN_QUESTIONS', { events: skipped }).statements.map(({ text, citations }) => [text, ...citations])).toEqual([
      ['When response and mitigation began had not been recorded; that they did is inferred from later stages.', 'given-1', 'given-2'],
    ]);
  });

  it('is asked no more once it is known', () => {
    const known = [
      ...mitigated,
      event('ImpactStarted', {}, at('10:00')),
      event('StageTimeCorrected', { visitEventId: 'given-2', stage: 'MITIGATION', reason: 'The log has it' }, at('10:20')),
    ];
    const { questions, texts } = writtenOf('OPEN_QUESTIONS', known);
    expect(questions.filter((question) => question === begun || question.includes('mitigation begin'))).toEqual([]);
    expect(texts).toEqual([]);
  });

  it('is every stage of which a history that is told afterwards says nothing, and a detection that another time stands in for', () => {
    const told = [declared({ kind: 'RETROSPECTIVE' }, about('10:00')), stageEntered('DETECTION', 'RESPONSE', at('10:05'))];
    expect(writtenOf('TIMELINE', told).questions).toEqual([
      'When was it first noticed? It is recorded as about 2026-03-01 10:00 UTC.',
      'When did mitigation begin, and what was tried first?',
      'When did the harm stop, and how could that be seen?',
      'When was service back to normal, and how was that confirmed?',
    ]);
    expect(writtenOf('TIMELINE', [declared({}, about('10:00'))]).questions).toEqual([]);
  });

  it('counts days without times, and factors: one alone is seldom all', () => {
    const vague = writtenOf('TIMELINE', [declared({}, onDay('2026-03-01'))]).questions;
    expect(vague).toContain('At what time of day was the detection? Only the day is recorded.');
    const another = 'What else had to be in place for this to happen as it did?';
    expect(writtenOf('CONTRIBUTING_FACTORS', [declared(), classified('CONTRIBUTING_FACTOR', 'a')]).questions).toContain(another);
    expect(writtenOf('CONTRIBUTING_FACTORS', [declared(), classified('CONTRIBUTING_FACTOR', 'a', 'b')]).questions).not.toContain(another);
  });

  it('is not asked of what was an exercise, or no incident of its own', () => {
    const drill = writtenOf('SUMMARY', [declared({ kind: 'DRILL' })]).questions;
    expect(drill).toEqual(['What did the exercise show that was not known before?']);
    const ended = [declared(), event('IncidentEndedEarly', { exit: 'DUPLICATE', otherIncidentId: 'another-1' }, at('10:20'))];
    expect(writtenOf('IMPACT', ended).questions).toEqual([]);
    expect(writtenOf('OPEN_QUESTIONS', ended).questions).toEqual([]);
    expect(writtenOf('SUMMARY', ended)).toMatchObject({
      texts: expect.arrayContaining(['It ended as a duplicate of another incident at 2026-03-01 10:20 UTC.']),
      statements: expect.arrayContaining([expect.objectContaining({ mentions: [{ kind: 'INCIDENT', id: 'another-1' }] })]),
    });
  });
});

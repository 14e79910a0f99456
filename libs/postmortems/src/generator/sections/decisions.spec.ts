import { describe, expect, it } from '@jest/globals';
import { at, declared, event } from '#incidents/testing';
import { writtenOf } from '../../testing/written-section.js';

describe('a decision', () => {
  const terms = { question: 'How on?', options: ['Wait', 'Go back'], choice: 'Go back' };

  it('is asked about until somebody says what came of it', () => {
    const events = [declared(), event('DecisionRecorded', terms, at('10:10'))];
    expect(writtenOf('DECISIONS', events)).toMatchObject({
      texts: ['Chosen at 2026-03-01 10:10 UTC: “Go back”.', 'Also considered: “Wait”.'],
      questions: ['Of the decision “Go back” on “How on?”: what came of it?'],
    });
    const outcome = event('DecisionOutcomeRecorded', { decisionId: 'given-1', outcome: 'It held' }, at('10:20'));
    expect(writtenOf('DECISIONS', [...events, outcome])).toMatchObject({
      texts: expect.arrayContaining(['What came of it: “It held”.']),
      questions: [],
    });
  });

  it('is told from another one with the same choice by its question, wherever it is spoken of', () => {
    const choice = { options: ['Yes', 'No'], choice: 'Yes', adrUrl: 'https://wiki.example/adr/1' };
    const asked = ['Restart it?', 'Tell customers?'];
    const taken = asked.map((question) => event('DecisionRecorded', { question, ...choice }, at('10:10')));
    expect(writtenOf('DECISIONS', [declared(), ...taken]).questions).toEqual([
      'Of the decision “Yes” on “Restart it?”: what came of it?',
      'Of the decision “Yes” on “Tell customers?”: what came of it?',
    ]);
    expect(writtenOf('EVIDENCE', [declared(), ...taken]).texts).toEqual([
      'The decision record of “Yes” on “Restart it?”: https://wiki.example/adr/1.',
      'The decision record of “Yes” on “Tell customers?”: https://wiki.example/adr/1.',
    ]);
    const outcome = event('DecisionOutcomeRecorded', { decisionId: 'given-2', outcome: 'Half', effect: 'PARTLY' }, at('10:20'));
    expect(writtenOf('SURPRISES', [declared(), ...taken, outcome]).texts).toEqual([
      'What came of the decision “Yes” on “Tell customers?”, partly as expected: “Half”.',
    ]);
  });

  it('has no duration where its times contradict each other, and is named whole where its heading cannot', () => {
    const raised = at('10:30');
    const question = 'What now? '.repeat(20).trim();
    const { statements } = writtenOf('DECISIONS', [declared(), event('DecisionRecorded', { ...terms, raised, question }, at('10:10'))]);
    expect(statements.map(({ text }) => text).filter((text) => text.startsWith('The question'))).toEqual([`The question: “${question}”`]);
    expect(new Set(statements.map(({ part }) => part))).toEqual(new Set([`1. “${question.slice(0, 120).trim()} …”`]));
  });
});

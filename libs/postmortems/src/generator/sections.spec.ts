import { describe, expect, it } from '@jest/globals';
import {
  about,
  at,
  carriedOut,
  declared,
  entered,
  event,
  historyOf,
  importing,
  inferred,
  onDay,
  recorded,
  stageEntered,
} from '#incidents/testing';
import type { IncidentEvent } from '#incidents/published';
import type { GeneratedStatement } from '../domain/postmortem.events.js';
import type { SectionContent } from '../domain/template/template.events.js';
import { actionItem } from '../testing/index.js';
import { noHistory } from './draft-facts.js';
import type { DraftFacts, Precedent, ServiceDurations } from './draft-facts.js';
import { generateDraft } from './generate-draft.js';

interface Written {
  readonly texts: readonly string[];
  readonly questions: readonly string[];
  readonly statements: readonly GeneratedStatement[];
}

/** What a template without prompts gets in the section with that content; `beside`: what else it has sections for. */
function written(content: SectionContent, facts: Partial<DraftFacts>, beside: readonly SectionContent[] = []): Written {
  const sections = [content, ...beside].map((one) => ({ key: one, heading: one, content: one, prompts: [] }));
  const draft = generateDraft({ events: [], actionItems: [], history: noHistory, ...facts }, { key: 'test', version: 1, sections });
  const { statements = [], questions = [] } = draft?.sections[0] ?? {};
  return { texts: statements.map(({ text }) => text), questions, statements };
}

const of = (content: SectionContent, events: readonly IncidentEvent[], more: Partial<DraftFacts> = {}): Written =>
  written(content, { events: recorded(events), ...more });

const classified = (axis: 'TRIGGER' | 'CONTRIBUTING_FACTOR', ...classes: readonly string[]): IncidentEvent =>
  event('RootCausesClassified', { axis, classes, classVersions: classes.map(() => 1), evidence: [] });

describe('the comparison with earlier incidents of a service', () => {
  const detected = [declared({}, at('10:10')), event('ImpactStarted', {}, at('10:00'))];
  const durations: ServiceDurations = { service: 'checkout', measurement: 'TIME_TO_DETECT', count: 10, median: 720, p90: 2_700 };
  const compared = (more: Partial<ServiceDurations>, events: readonly IncidentEvent[] = detected): readonly string[] =>
    of('DETECTION', events, { history: { ...noHistory, durations: [{ ...durations, ...more }] } }).texts.filter((text) =>
      text.startsWith('Of the'),
    );

  it('has a median and a 90th percentile where enough of them are known', () => {
    expect(compared({})).toEqual([
      'Of the 10 earlier incidents of checkout, half took 12 minutes or longer from the start of impact to detection, and one in ten 45 minutes or longer.',
    ]);
    expect(compared({ count: 100 })[0]).toMatch(/^Of the latest 100 earlier incidents of checkout/);
    expect(compared({ count: 9 })).toEqual([
      'Of the 9 earlier incidents of checkout, half took 12 minutes or longer from the start of impact to detection.',
    ]);
    expect(compared({ count: 4 })).toEqual([]);
  });

  it('is made for a duration that is known, of something that was no exercise', () => {
    expect(compared({}, [declared({}, at('10:10'))])).toEqual([]);
    expect(compared({}, [declared({}, at('10:10')), event('ImpactStarted', {}, at('10:20'))])).toEqual([]);
    expect(compared({}, [declared({ kind: 'DRILL' }, at('10:10')), event('ImpactStarted', {}, at('10:00'))])).toEqual([]);
    expect(compared({ measurement: 'TIME_TO_RESPOND' })).toEqual([]);
  });

  it('says in words where most are recorded as taking no time', () => {
    expect(compared({ median: 0 })).toEqual([
      'Of the 10 earlier incidents of checkout, half or more are recorded as taking no time from the start of impact to detection, and one in ten as taking 45 minutes or longer.',
    ]);
    expect(compared({ median: 0, p90: 0 })[0]).toContain('nine in ten or more are recorded as taking no time from');
    expect(compared({ median: 0, p90: 0, count: 9 })[0]).toMatch(/half or more are recorded as taking no time from .* detection\.$/);
  });

  it('stands with the impact where the template has no section for that stage, after the duration', () => {
    const history = { ...noHistory, durations: [durations, { ...durations, measurement: 'TIME_TO_RECOVER' as const }] };
    const facts = {
      events: recorded([...detected, ...entered('DETECTION', 'LEARNING', at('11:00'), at('11:10'), at('11:20'), at('11:30'))]),
      history,
    };
    expect(written('IMPACT', facts).texts.slice(-3)).toEqual([
      'It was detected at 2026-03-01 10:10 UTC, 10 minutes after impact began.',
      'Of the 10 earlier incidents of checkout, half took 12 minutes or longer from the start of impact to detection, and one in ten 45 minutes or longer.',
      'Of the 10 earlier incidents of checkout, half took 12 minutes or longer from the start of impact to normal service, and one in ten 45 minutes or longer.',
    ]);
    expect(written('IMPACT', facts, ['DETECTION', 'RECOVERY']).texts.filter((text) => text.startsWith('Of the'))).toEqual([]);
    expect(written('IMPACT', { ...facts, history: noHistory }).texts.join()).not.toContain('It was detected');
  });
});

describe('a time of detection that only stands in for one that nobody recorded', () => {
  const imported = (...more: readonly IncidentEvent[]) => [
    ...historyOf(
      carriedOut([
        importing({ impactStarted: at('10:00'), detected: about('10:00'), stages: [{ stage: 'RESPONSE', occurred: at('10:10') }] }),
      ]),
    ).map(({ event: happened }) => happened),
    ...more,
  ];
  const correction = event(
    'StageTimeCorrected',
    { stage: 'DETECTION', visitEventId: 'given-0', reason: 'The alert of 10:04' },
    at('10:04'),
  );

  it('is said to be that, and nothing is counted from it', () => {
    expect(of('DETECTION', imported()).texts).toEqual([
      'When it was detected had not been recorded; the start of impact, 2026-03-01 10:00 UTC, stands in for it.',
    ]);
    expect(of('SUMMARY', imported()).texts[0]).toMatch(/ was recorded afterwards, as SEV\d; when it was detected had not been recorded\.$/);
    expect(of('RESPONSE', imported()).texts[0]).toBe('Response began at 2026-03-01 10:10 UTC.');
    expect(of('TIMELINE', imported()).texts[0]).toContain('Detected; the time stands in for one that had not been recorded.');
  });

  it('is counted from once somebody said when it was, and where somebody said about when', () => {
    expect(of('DETECTION', imported(correction)).texts[0]).toBe('It was detected at 2026-03-01 10:04 UTC, 4 minutes after impact began.');
    const told = [declared({}, about('10:00')), event('ImpactStarted', {}, at('09:50'))];
    expect(of('DETECTION', told).texts[0]).toBe('It was detected at about 2026-03-01 10:00 UTC, about 10 minutes after impact began.');
  });
});

describe('the earlier incidents', () => {
  const precedent: Precedent = {
    incidentId: 'p1',
    reference: 'INC-3',
    title: 'Slow orders',
    severity: 'SEV2',
    detectedAt: '2026-01-05T08:00:00.000Z',
    sharedClasses: [],
    sharedServices: ['a', 'b'],
    postmortem: 'IN_REVIEW',
    unfinishedActions: Array.from({ length: 7 }, (_, index) => ({ id: `i${index}`, title: `Item ${index}`, dueAt: null })),
  };

  it('are looked for by classes, and it is said where there are none', () => {
    const events = [declared(), classified('TRIGGER', 'binary-push'), classified('CONTRIBUTING_FACTOR', 'a', 'b')];
    expect(of('PRECEDENTS', events).texts).toEqual(['No incident of the 365 days before had been classified as binary push, a or b.']);
    const recurrences = [{ axis: 'TRIGGER', classKey: 'binary-push', earlier: 1, latestAt: '2026-01-05T08:00:00.000Z' }] as const;
    const [statement] = of('PRECEDENTS', events, { history: { ...noHistory, recurrences } }).statements;
    expect(statement).toEqual({
      text: 'Binary push (trigger): 1 earlier incident in the 365 days before, detected at 2026-01-05 08:00 UTC.',
      citations: ['given-1'],
    });
    expect(of('PRECEDENTS', [declared()])).toMatchObject({ texts: [], questions: [expect.stringMatching(/^What earlier incidents/)] });
  });

  it('are named with what they share, how far their postmortem is, and what is left to do', () => {
    const events = [declared({ services: ['a'] })];
    const [statement] = of('PRECEDENTS', events, { history: { ...noHistory, precedents: [precedent] } }).statements;
    expect(statement?.text).toBe(
      'INC-3 “Slow orders” (SEV2), detected at 2026-01-05 08:00 UTC, which shares the services a and b; its postmortem is in review; ' +
        'not finished yet: “Item 0”, “Item 1”, “Item 2”, “Item 3”, “Item 4” and 2 further action items.',
    );
    expect(statement?.mentions?.map(({ id }) => id)).toEqual(['p1', 'i0', 'i1', 'i2', 'i3', 'i4']);
  });
});

describe('the action items', () => {
  it('are asked for where there are none, and where one says too little', () => {
    expect(of('ACTION_ITEMS', [declared()]).questions).toHaveLength(1);
    const items = [actionItem({ title: 'Do it' }), actionItem({ id: 'item-2', status: 'DROPPED', reason: 'Not ours' })];
    expect(of('ACTION_ITEMS', [declared()], { actionItems: items }).questions).toEqual([
      'What will show that “Do it” is done?',
      'What team or role will take on “Do it”?',
    ]);
  });

  it('name teams and roles, and no person', () => {
    const items = ['the on-call engineer', '1D2F3A4B-5c6d-4e7f-8a9b-000000000001'].map((owner) => actionItem({ owner, team: 'search' }));
    expect(of('ACTION_ITEMS', [declared()], { actionItems: items }).texts).toEqual([
      expect.stringContaining('owned by the on-call engineer and the team search'),
      expect.stringContaining('owned by a person and the team search'),
    ]);
  });
});

describe('a decision', () => {
  const terms = { question: 'How on?', options: ['Wait', 'Go back'], choice: 'Go back' };

  it('is asked about until somebody says what came of it', () => {
    const events = [declared(), event('DecisionRecorded', terms, at('10:10'))];
    expect(of('DECISIONS', events)).toMatchObject({
      texts: ['Chosen at 2026-03-01 10:10 UTC: “Go back”.', 'Also considered: “Wait”.'],
      questions: ['Of the decision “Go back” on “How on?”: what came of it?'],
    });
    const outcome = event('DecisionOutcomeRecorded', { decisionId: 'given-1', outcome: 'It held' }, at('10:20'));
    expect(of('DECISIONS', [...events, outcome])).toMatchObject({
      texts: expect.arrayContaining(['What came of it: “It held”.']),
      questions: [],
    });
  });

  it('is told from another one with the same choice by its question, wherever it is spoken of', () => {
    const choice = { options: ['Yes', 'No'], choice: 'Yes', adrUrl: 'https://wiki.example/adr/1' };
    const asked = ['Restart it?', 'Tell customers?'];
    const taken = asked.map((question) => event('DecisionRecorded', { question, ...choice }, at('10:10')));
    expect(of('DECISIONS', [declared(), ...taken]).questions).toEqual([
      'Of the decision “Yes” on “Restart it?”: what came of it?',
      'Of the decision “Yes” on “Tell customers?”: what came of it?',
    ]);
    expect(of('EVIDENCE', [declared(), ...taken]).texts).toEqual([
      'The decision record of “Yes” on “Restart it?”: https://wiki.example/adr/1.',
      'The decision record of “Yes” on “Tell customers?”: https://wiki.example/adr/1.',
    ]);
    const outcome = event('DecisionOutcomeRecorded', { decisionId: 'given-2', outcome: 'Half', effect: 'PARTLY' }, at('10:20'));
    expect(of('SURPRISES', [declared(), ...taken, outcome]).texts).toEqual([
      'What came of the decision “Yes” on “Tell customers?”, partly as expected: “Half”.',
    ]);
  });

  it('has no duration where its times contradict each other, and is named whole where its heading cannot', () => {
    const raised = at('10:30');
    const question = 'What now? '.repeat(20).trim();
    const { statements } = of('DECISIONS', [declared(), event('DecisionRecorded', { ...terms, raised, question }, at('10:10'))]);
    expect(statements.map(({ text }) => text).filter((text) => text.startsWith('The question'))).toEqual([`The question: “${question}”`]);
    expect(new Set(statements.map(({ part }) => part))).toEqual(new Set([`1. “${question.slice(0, 120).trim()} …”`]));
  });
});

describe('a stay in a stage', () => {
  it('has a length, unless the incident had ended before the next one', () => {
    const begun = [declared({}, at('10:00')), ...entered('DETECTION', 'RESPONSE', at('10:05'))];
    expect(of('RESPONSE', [...begun, stageEntered('RESPONSE', 'MITIGATION', at('10:25'))]).texts).toContain(
      'The incident was in response for 20 minutes.',
    );
    const ended = event('IncidentEndedEarly', { exit: 'FALSE_POSITIVE' }, at('10:10'));
    const reopened = event('IncidentReopened', { to: 'RESPONSE', reason: 'It was real' }, at('11:00'));
    expect(of('RESPONSE', [...begun, ended, reopened]).texts).toEqual([
      'Response began at 2026-03-01 10:05 UTC, 5 minutes after the incident was detected.',
      'The incident was reopened in response at 2026-03-01 11:00 UTC; the reason given: “It was real”.',
    ]);
  });
});

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
    const { questions, texts } = of('OPEN_QUESTIONS', known);
    expect(questions.filter((question) => question === begun || question.includes('mitigation begin'))).toEqual([]);
    expect(texts).toEqual([]);
  });

  it('is every stage of which a history that is told afterwards says nothing, and a detection that another time stands in for', () => {
    const told = [declared({ kind: 'RETROSPECTIVE' }, about('10:00')), stageEntered('DETECTION', 'RESPONSE', at('10:05'))];
    expect(of('TIMELINE', told).questions).toEqual([
      'When was it first noticed? It is recorded as about 2026-03-01 10:00 UTC.',
      'When did mitigation begin, and what was tried first?',
      'When did the harm stop, and how could that be seen?',
      'When was service back to normal, and how was that confirmed?',
    ]);
    expect(of('TIMELINE', [declared({}, about('10:00'))]).questions).toEqual([]);
  });

  it('counts days without times, and factors: one alone is seldom all', () => {
    const vague = of('TIMELINE', [declared({}, onDay('2026-03-01'))]).questions;
    expect(vague).toContain('At what time of day was the detection? Only the day is recorded.');
    const another = 'What else had to be in place for this to happen as it did?';
    expect(of('CONTRIBUTING_FACTORS', [declared(), classified('CONTRIBUTING_FACTOR', 'a')]).questions).toContain(another);
    expect(of('CONTRIBUTING_FACTORS', [declared(), classified('CONTRIBUTING_FACTOR', 'a', 'b')]).questions).not.toContain(another);
  });

  it('is not asked of what was an exercise, or no incident of its own', () => {
    const drill = of('SUMMARY', [declared({ kind: 'DRILL' })]).questions;
    expect(drill).toEqual(['What did the exercise show that was not known before?']);
    const ended = [declared(), event('IncidentEndedEarly', { exit: 'DUPLICATE', otherIncidentId: 'another-1' }, at('10:20'))];
    expect(of('IMPACT', ended).questions).toEqual([]);
    expect(of('OPEN_QUESTIONS', ended).questions).toEqual([]);
    expect(of('SUMMARY', ended)).toMatchObject({
      texts: expect.arrayContaining(['It ended as a duplicate of another incident at 2026-03-01 10:20 UTC.']),
      statements: expect.arrayContaining([expect.objectContaining({ mentions: [{ kind: 'INCIDENT', id: 'another-1' }] })]),
    });
  });
});

import { onEachDatabase } from '#projections/testing';
import type { Told } from '#projections/testing';
import { describe, expect, it } from '@jest/globals';
import { LanguageRecord } from './language-record.js';
import type { RuleRecord } from './language-record.js';
import { languageRecordProjection } from './language-record.projection.js';

type Steps = readonly ((stream: string, rule: string) => Told)[];

/** An edit of a section in which the rule finds these words, between others. */
const edited =
  (section: string, ...found: readonly string[]) =>
  (stream: string, rule: string): Told => {
    let text = 'It was quiet. ';
    const findings = found.map((words) => {
      const start = text.length;
      text += `${words}. `;
      return { rule, start, end: start + words.length };
    });
    return { type: 'PostmortemSectionEdited', stream, data: { section, text, findings } };
  };
const editedInEarlierDays: Steps[number] = (stream) => ({
  type: 'PostmortemSectionEdited',
  stream,
  data: { section: 'impact', text: 'Quiet.' },
});
const withdrawn: Steps[number] = (stream) => ({ type: 'PostmortemWordsWithdrawn', stream, data: { section: 'impact' } });
const dismissed =
  (span: string, section = 'impact') =>
  (stream: string, rule: string): Told => {
    const data = { section, rule, start: 0, end: span.length, span, reason: 'A tool is called so.' };
    return { type: 'LanguageFindingDismissed', stream, data };
  };
const published: Steps[number] = (stream) => ({
  type: 'PostmortemPublished',
  stream,
  data: { incidentId: '1', edition: 1, rolesForNames: [], closesLearning: false },
});

const none: RuleRecord = { standing: 0, reworded: 0, dismissed: 0, published: 0 };

/** Each is what happens in a postmortem of its own to what a rule of its own finds, and what that rule's record says then. */
const cases: Readonly<Record<string, readonly [Steps, RuleRecord]>> = {
  'counts a finding once, wherever in its section it moves': [
    [edited('impact', 'Obviously', 'we should  have'), edited('impact', 'We should have', 'obviously', 'Obviously')],
    { ...none, standing: 2 },
  ],
  'keeps sections apart': [
    [edited('impact', 'sloppy'), edited('summary', 'sloppy'), edited('summary')],
    { ...none, standing: 1, reworded: 1 },
  ],
  'takes it for reworded when a later edit is without it': [
    [edited('impact', 'sloppy', 'careless'), edited('impact', 'careless')],
    { ...none, standing: 1, reworded: 1 },
  ],
  'takes it for open when it is back': [
    [edited('impact', 'sloppy'), edited('impact'), edited('impact', 'sloppy')],
    { ...none, standing: 1 },
  ],
  'takes a dismissal as settled': [
    [edited('impact', 'Sloppy'), dismissed('sloppy'), edited('impact', 'sloppy')],
    { ...none, dismissed: 1 },
  ],
  'takes a dismissal for good': [
    [edited('impact', 'sloppy'), dismissed('sloppy'), edited('impact'), edited('impact', 'sloppy'), published],
    { ...none, dismissed: 1 },
  ],
  'counts a dismissal of what no edit recorded': [[editedInEarlierDays, dismissed('sloppy')], { ...none, dismissed: 1 }],
  'dismisses in one section only': [
    [edited('impact', 'sloppy'), edited('summary', 'sloppy'), dismissed('sloppy', 'summary')],
    { ...none, standing: 1, dismissed: 1 },
  ],
  'tells what was left in a published document': [
    [edited('impact', 'sloppy', 'careless'), published, edited('impact', 'sloppy', 'careless', 'lazy')],
    { ...none, standing: 3, published: 2 },
  ],
  'does not tell so any longer once it was mended or dismissed': [
    [edited('impact', 'sloppy', 'careless', 'lazy'), published, dismissed('sloppy'), edited('impact', 'sloppy', 'lazy'), published],
    { ...none, standing: 1, reworded: 1, dismissed: 1, published: 1 },
  ],
  'learns nothing from edits that do not say what was found': [[edited('impact', 'sloppy'), editedInEarlierDays], { ...none, standing: 1 }],
  'takes words that were withdrawn for reworded': [
    [edited('impact', 'sloppy', 'careless'), edited('summary', 'lazy'), dismissed('careless'), withdrawn],
    { ...none, standing: 1, reworded: 1, dismissed: 1 },
  ],
  'takes what not every database can hold': [[edited('half \ud800', 'a\u0000b'), edited('half \ud800')], { ...none, reworded: 1 }],
};

onEachDatabase((projected) => {
  describe('the record of the language check', () => {
    it.each([1, 2, 1_000])('says what became of findings, %d events at a time', async (batchSize) => {
      const histories = Object.entries(cases).map(([what, [steps]]) => steps.map((step) => step(`postmortem-${what}`, what)));
      // One step of each in turn: what happens in one document says nothing of another.
      const longest = Math.max(...histories.map(({ length }) => length));
      const inTurn = Array.from({ length: longest }, (_, index) => histories.flatMap((history) => history[index] ?? [])).flat();
      const read = await projected([languageRecordProjection], inTurn, { batchSize });
      try {
        const record = await new LanguageRecord(read.database).byRule(null);
        for (const [what, [, expected]] of Object.entries(cases)) expect([what, record.get(what)]).toEqual([what, expected]);
        expect(record.size).toBe(Object.keys(cases).length);
      } finally {
        await read.close();
      }
    });
  });
});

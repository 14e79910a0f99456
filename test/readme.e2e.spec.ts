import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { withDebrief } from './support/debrief.js';
import type { Debrief } from './support/debrief.js';

interface Block {
  readonly language: string;
  readonly text: string;
}

let debrief: Debrief;
withDebrief((started) => (debrief = started));

/** What is printed matches what came: `…` stands for any text, and numbers are rounded as printed. */
function expectAsPrinted(answer: unknown, printed: unknown): void {
  expect(rounded(answer, printed)).toEqual(printed);
}

function rounded(answer: unknown, printed: unknown): unknown {
  if (printed === '…' && typeof answer === 'string' && answer !== '') return printed;
  if (typeof printed === 'number' && typeof answer === 'number') return Number(answer.toFixed(String(printed).split('.')[1]?.length ?? 0));
  if (Array.isArray(answer) && Array.isArray(printed)) return answer.map((item, index): unknown => rounded(item, printed[index]));
  if (typeof answer === 'object' && answer !== null && typeof printed === 'object' && printed !== null) {
    return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, rounded(value, Reflect.get(printed, key))]));
  }
  return answer;
}

function blocksOf(page: string): readonly Block[] {
  const text = readFileSync(join(import.meta.dirname, '..', page), 'utf8');
  return [...text.matchAll(/^```([^\n]+)\n(.*?)^```$/gms)].map(([, language = '', text = '']) => ({ language, text }));
}

let incidentId = '';

it.each([
  ['README.md', 7],
  ['docs/guides/postmortems.md', 6],
  ['docs/guides/quarter.md', 6],
])('answers every call of %s as printed there', async (page, expectedCalls) => {
  let answer: unknown;
  let calls = 0;
  for (const { language, text } of blocksOf(page)) {
    switch (language) {
      case 'graphql': {
        const { data, errors } = await debrief.graphql(text.replaceAll('INCIDENT_ID', incidentId));
        expect(errors).toEqual([]);
        await debrief.caughtUp();
        answer = data;
        incidentId ||= (data as { declareIncident: { id: string } }).declareIncident.id;
        calls++;
        break;
      }
      case 'json':
        expectAsPrinted(answer, JSON.parse(text));
        break;
      case 'json first-section':
        expectAsPrinted((answer as { draftPostmortem: { sections: unknown[] } }).draftPostmortem.sections[0], JSON.parse(text));
        expect((answer as { draftPostmortem: { sections: unknown[] } }).draftPostmortem.sections).toHaveLength(17);
        break;
      case 'ndjson': {
        const lines = text
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as unknown);
        const answers = await debrief.postLines('/import/incidents', lines);
        expect(answers.filter(({ error }) => error !== undefined)).toEqual([]);
        const { position } = answers.at(-1) as { position: string };
        await debrief.ask('query($p: String) { incidents(filter: { minPosition: $p }) { totalCount } }', { p: position });
        const filter = { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z', minPosition: position };
        await debrief.ask('query($f: RecurrenceFilter!) { recurringRootCauses(filter: $f) { count } }', { f: filter });
        await debrief.ask('query($f: CostFilter!) { costByClass(filter: $f) { axis } }', { f: filter });
        await debrief.ask('query($f: LoadFilter!) { load(filter: $f) { position } }', { f: filter });
        await debrief.ask(
          'query($p: String) { metric(key: "incidents", from: "2026-01-01T00:00:00Z", to: "2026-02-01T00:00:00Z", filter: { minPosition: $p }) { n } }',
          { p: position },
        );
        break;
      }
    }
  }
  expect(calls).toBe(expectedCalls);
});

import { describe, expect, it } from '@jest/globals';
import { withDebrief } from './support/debrief.js';
import type { Debrief } from './support/debrief.js';

let debrief: Debrief;
withDebrief((started) => (debrief = started));

const EVERYTHING = `fragment Everything on Incident {
  id title summary kind severity stage services impactStartedAt impactStartedExactness customersAffected impactNotes
  detectedAt respondedAt mitigationStartedAt mitigatedAt recoveredAt closedAt
  visits { stage enteredAt enteredUntil exactness leftAt inferred reason }
  roles { role since person { name } } links { url title } ending { exit otherIncidentId reason at }
  measurements { name state seconds }
  timeline { totalCount nodes { id kind text occurredAt occurredUntil exactness pinned corrected corrections { previousText reason } } }
}`;

interface Line extends Record<string, unknown> {
  readonly id: string;
}

interface Everything extends Record<string, unknown> {
  readonly id: string;
  readonly visits: readonly Record<string, unknown>[];
  readonly timeline: { readonly totalCount: number; readonly nodes: readonly Line[] };
}

interface TimelinePage {
  readonly nodes: readonly { readonly text: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly totalCount: number;
}

/** Sends one mutation, written as it would be in GraphiQL; the answer must be an incident. */
async function change(mutation: string): Promise<Everything> {
  const answer = await debrief.ask<Everything & { message?: string }>(
    `mutation { ${mutation} { ...Everything ... on ErrorResult { message } } } ${EVERYTHING}`,
  );
  expect(answer.message).toBeUndefined();
  return answer;
}

async function declare(more = ''): Promise<string> {
  return (await change(`declareIncident(input: { title: "Trams stand still", detectedAt: "2026-05-04T08:00:00Z" ${more} })`)).id;
}

describe('an incident', () => {
  it('keeps everything that is said when it is declared', async () => {
    const declared = await change(`declareIncident(input: {
      title: " Ticket machines are dark ", summary: "In the north", severity: SEV2, kind: DRILL, services: ["tickets", "power", "tickets"],
      impactStartedAt: "2026-05-04T09:40:00+02:00", detectedAt: "2026-05-04T07:45:00Z"
    })`);
    expect(declared).toMatchObject({
      title: 'Ticket machines are dark',
      summary: 'In the north',
      severity: 'SEV2',
      kind: 'DRILL',
      stage: 'DETECTION',
      services: ['tickets', 'power'],
      impactStartedAt: '2026-05-04T07:40:00.000Z',
      detectedAt: '2026-05-04T07:45:00.000Z',
    });
    expect(declared.measurements).toContainEqual({ name: 'TIME_TO_DETECT', state: 'RECORDED', seconds: 300 });
  });

  it('needs no more than a title, and takes no time for granted', async () => {
    const before = new Date().toISOString();
    const declared = await change('declareIncident(input: { title: "x" })');
    const after = new Date().toISOString();
    expect(declared).toMatchObject({ severity: 'SEV3', kind: 'LIVE', services: [], impactStartedAt: null, respondedAt: null });
    expect([before, declared['detectedAt'], after]).toEqual([before, declared['detectedAt'], after].toSorted());
  });

  it('may be known to the day only, or about', async () => {
    const declared = await change(
      'declareIncident(input: { title: "x", detectedAt: "2026-05-04T09:30:00Z", detectedExactness: DAY, impactStartedAt: "2026-05-04T09:00:00Z", impactStartedExactness: ABOUT })',
    );
    expect(declared.visits[0]).toMatchObject({ enteredAt: '2026-05-04T00:00:00.000Z', exactness: 'DAY' });
    expect(declared).toMatchObject({ impactStartedAt: '2026-05-04T09:00:00.000Z', impactStartedExactness: 'ABOUT' });
  });

  it('goes back to an earlier stage with a reason, and each visit keeps its times', async () => {
    const id = await declare();
    await change(`advanceIncident(input: { incidentId: "${id}", to: RECOVERY, occurredAt: "2026-05-04T08:30:00Z", note: "moving again" })`);
    const back = await change(
      `reopenIncident(input: { incidentId: "${id}", to: MITIGATION, reason: "stopped again", occurredAt: "2026-05-04T08:40:00Z", exactness: ABOUT })`,
    );
    expect(back).toMatchObject({ stage: 'MITIGATION', mitigatedAt: null });
    expect(back.visits.slice(-2)).toMatchObject([
      { stage: 'RECOVERY', enteredAt: '2026-05-04T08:30:00.000Z', leftAt: '2026-05-04T08:40:00.000Z', reason: null },
      { stage: 'MITIGATION', enteredAt: '2026-05-04T08:40:00.000Z', exactness: 'ABOUT', reason: 'stopped again' },
    ]);
    const closed = await change(
      `advanceIncident(input: { incidentId: "${id}", to: CLOSED, occurredAt: "2026-05-04T10:00:00Z", occurredUntil: "2026-05-04T11:00:00Z" })`,
    );
    expect(closed).toMatchObject({ stage: 'CLOSED', closedAt: '2026-05-04T10:00:00.000Z' });
    expect(closed.visits.at(-1)).toMatchObject({ enteredUntil: '2026-05-04T11:00:00.000Z' });
    expect(await change(`reopenIncident(input: { incidentId: "${id}", to: RESPONSE, reason: "and again" })`)).toMatchObject({
      stage: 'RESPONSE',
      closedAt: null,
    });
  });

  it('records a contradiction and marks it, instead of refusing it', async () => {
    const id = await declare('impactStartedAt: "2026-05-04T09:00:00Z"');
    const mitigated = await change(`advanceIncident(input: { incidentId: "${id}", to: RECOVERY, occurredAt: "2026-05-04T08:50:00Z" })`);
    expect(mitigated.measurements).toContainEqual({ name: 'TIME_TO_MITIGATE', state: 'INVALID', seconds: null });
    const corrected = await change(
      `correctStageTime(input: { incidentId: "${id}", stage: RECOVERY, occurredAt: "2026-05-04T09:50:00Z", reason: "an hour off" })`,
    );
    expect(corrected.measurements).toContainEqual({ name: 'TIME_TO_MITIGATE', state: 'RECORDED', seconds: 3000 });
  });

  it('ends by a side exit that names the other incident', async () => {
    const other = await declare();
    const id = await declare();
    const ended = await change(
      `endIncident(input: { incidentId: "${id}", exit: DUPLICATE, otherIncidentId: "${other}", reason: "same trams" })`,
    );
    expect(ended['ending']).toMatchObject({ exit: 'DUPLICATE', otherIncidentId: other, reason: 'same trams' });
    const refused = await debrief.ask(
      `mutation { endIncident(input: { incidentId: "${other}", exit: MERGED, otherIncidentId: "nobody" }) { ... on ErrorResult { code path } } }`,
    );
    expect(refused).toEqual({ code: 'NOT_FOUND', path: 'otherIncidentId' });
  });

  it('knows its severity, impact, services, links, title and roles', async () => {
    const id = await declare('services: ["trams"]');
    await change(
      `changeSeverity(input: { incidentId: "${id}", severity: SEV1, reason: "whole city", occurredAt: "2026-05-04T08:10:00Z" })`,
    );
    await change(
      `recordImpact(input: { incidentId: "${id}", startedAt: "2026-05-04T00:00:00Z", exactness: DAY, customersAffected: 12000, notes: "nobody moves", assessedAt: "2026-05-04T08:30:00Z" })`,
    );
    await change(`affectServices(input: { incidentId: "${id}", services: ["buses"] })`);
    await change(`clearServices(input: { incidentId: "${id}", services: ["trams"], reason: "they move" })`);
    await change(`addLink(input: { incidentId: "${id}", url: "https://dash.example/trams", title: "Dashboard" })`);
    await change(`retitleIncident(input: { incidentId: "${id}", title: "Buses stand still", summary: "All of them" })`);
    const { id: person } = await debrief.ask<{ id: string }>(
      'mutation { registerPerson(input: { name: "A. Nobody" }) { ... on Person { id } } }',
    );
    await change(
      `assignRole(input: { incidentId: "${id}", role: "commander", personId: "${person}", occurredAt: "2026-05-04T08:05:00Z" })`,
    );
    const known = await change(`assignRole(input: { incidentId: "${id}", role: "scribe", personId: "${person}" })`);
    expect(known).toMatchObject({
      title: 'Buses stand still',
      summary: 'All of them',
      severity: 'SEV1',
      services: ['buses'],
      impactStartedAt: '2026-05-04T00:00:00.000Z',
      impactStartedExactness: 'DAY',
      customersAffected: 12000,
      impactNotes: 'nobody moves',
      links: [{ url: 'https://dash.example/trams', title: 'Dashboard' }],
      roles: [{ role: 'commander', since: '2026-05-04T08:05:00.000Z', person: { name: 'A. Nobody' } }, { role: 'scribe' }],
    });
    await debrief.ask(`mutation { erasePerson(input: { id: "${person}" }) { __typename } }`);
    const released = await change(`releaseRole(input: { incidentId: "${id}", role: "scribe", personId: "${person}" })`);
    expect(released['roles']).toMatchObject([{ role: 'commander', person: { name: null } }]);
    expect(JSON.stringify(released.timeline)).not.toContain('Nobody');
  });

  it('takes twenty pasted lines in one call, in the time zone they were written in', async () => {
    const id = await declare();
    const lines =
      Array.from({ length: 20 }, (_, index) => `23:${40 + index} line ${index}`).join('\\n') + '\\n00:05 past midnight\\nand a second line';
    const pasted = await change(
      `recordEntries(input: { incidentId: "${id}", lines: "${lines}", date: "2026-03-28T12:00:00Z", timeZone: "Europe/Madrid", kind: ACTION })`,
    );
    const entries = pasted.timeline.nodes.filter(({ kind }) => kind === 'ACTION');
    expect(entries).toHaveLength(21);
    expect(entries[0]).toMatchObject({ text: 'line 0', occurredAt: '2026-03-28T22:40:00.000Z' });
    expect(entries[20]).toMatchObject({ text: 'past midnight\nand a second line', occurredAt: '2026-03-28T23:05:00.000Z' });
    const refused = await debrief.ask<{ message: string }>(
      `mutation { recordEntries(input: { incidentId: "${id}", lines: "02:30 never", date: "2026-03-29T12:00:00Z", timeZone: "Europe/Madrid" }) { ... on ErrorResult { message path } } }`,
    );
    expect(refused).toMatchObject({ path: 'lines', message: expect.stringMatching(/^Line 1: the clocks/) });
  });

  it('keeps the original of what is corrected, and pins what belongs in the postmortem', async () => {
    const id = await declare();
    const recorded = await change(
      `recordEntry(input: { incidentId: "${id}", kind: DECISION, text: "close line 4", occurredAt: "2026-05-04T08:20:00Z", occurredUntil: "2026-05-04T08:25:00Z", exactness: ABOUT })`,
    );
    const entry = recorded.timeline.nodes.at(-1)?.id ?? '';
    await change(`pinEntry(input: { incidentId: "${id}", entryId: "${entry}" })`);
    const corrected = await change(
      `correctEntry(input: { incidentId: "${id}", entryId: "${entry}", text: "close line 5", occurredAt: "2026-05-04T08:22:00Z", reason: "misheard" })`,
    );
    expect(corrected.timeline.nodes.at(-1)).toMatchObject({
      kind: 'DECISION',
      text: 'close line 5',
      occurredAt: '2026-05-04T08:22:00.000Z',
      occurredUntil: null,
      pinned: true,
      corrected: true,
      corrections: [{ previousText: 'close line 4', reason: 'misheard' }],
    });
    const retracted = await change(`retractEntry(input: { incidentId: "${id}", entryId: "${entry}", reason: "another day" })`);
    expect(retracted.timeline.totalCount).toBe(corrected.timeline.totalCount - 1);
  });

  it('pages its timeline', async () => {
    const id = await declare();
    await change(`recordEntries(input: { incidentId: "${id}", lines: "08:01 a\\n08:02 b\\n08:03 c" })`);
    const texts: string[] = [];
    let after: string | null = null;
    do {
      const { timeline }: { timeline: TimelinePage } = await debrief.ask(
        'query($id: ID!, $after: String) { incident(id: $id) { timeline(first: 3, after: $after) { nodes { text } pageInfo { hasNextPage endCursor } totalCount } } }',
        { id, after },
      );
      expect(timeline.totalCount).toBe(4);
      texts.push(...timeline.nodes.map(({ text }) => text));
      after = timeline.pageInfo.hasNextPage ? timeline.pageInfo.endCursor : null;
    } while (after !== null);
    expect(texts.slice(1)).toEqual(['a', 'b', 'c']);
  });
});

describe('the list', () => {
  it('narrows by every part of the filter, and pages newest first', async () => {
    const marker = 'Zeppelin';
    const ids: string[] = [];
    for (const [index, severity] of ['SEV1', 'SEV2', 'SEV3', 'SEV4', 'SEV5'].entries()) {
      const { id } = await change(
        `declareIncident(input: { title: "${marker} ${index}", severity: ${severity}, services: ["hangar-${index % 2}"], kind: RETROSPECTIVE, detectedAt: "2026-06-0${index + 1}T00:00:00Z" })`,
      );
      ids.push(id);
    }
    const classified = await debrief.ask<{ position: string }>(
      `mutation { classifyRootCauses(input: { incidentId: "${ids[2]}", axis: TRIGGER, classes: ["capacity-decay"], occurredAt: "2026-06-20T00:00:00Z" }) { ... on Incident { position } ... on ErrorResult { message } } }`,
    );
    expect(classified.position).toMatch(/^\d+$/);
    const found = async (filter: object): Promise<readonly number[]> => {
      const { nodes, totalCount } = await debrief.ask<{ nodes: { id: string }[]; totalCount: number }>(
        'query($filter: IncidentFilter) { incidents(filter: $filter) { nodes { id } totalCount } }',
        { filter: { text: marker.toLowerCase().slice(0, 4), minPosition: classified.position, ...filter } },
      );
      expect(totalCount).toBe(nodes.length);
      return nodes.map(({ id }) => ids.indexOf(id));
    };
    expect(await found({})).toEqual([4, 3, 2, 1, 0]);
    expect(await found({ severities: ['SEV1', 'SEV4'] })).toEqual([3, 0]);
    expect(await found({ services: ['hangar-1'] })).toEqual([3, 1]);
    expect(await found({ kinds: ['LIVE'] })).toEqual([]);
    expect(await found({ stages: ['DETECTION'] })).toEqual([4, 3, 2, 1, 0]);
    expect(await found({ rootCauseClasses: ['capacity-decay'] })).toEqual([2]);
    expect(await found({ from: '2026-06-02T00:00:00Z', to: '2026-06-04T00:00:00Z' })).toEqual([2, 1]);
    expect(await found({ text: 'zeppelin "3" OR -' })).toEqual([]);
    expect(await found({ text: 'zeppelin "3"' })).toEqual([3]);
    expect(await found({ text: '%_*' })).toEqual([]);

    const seen: number[] = [];
    let after: string | null = null;
    do {
      const page: { nodes: { id: string; reference: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = await debrief.ask(
        'query($after: String) { incidents(first: 2, after: $after, filter: { text: "Zeppelin" }) { nodes { id reference } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      seen.push(...page.nodes.map(({ id }) => ids.indexOf(id)));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual([4, 3, 2, 1, 0]);
  });
});

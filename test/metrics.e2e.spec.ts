import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Debrief } from './support/debrief.js';
import { until, withDebrief } from './support/debrief.js';

const WINDOW = 'from: "2026-03-01T00:00:00Z", to: "2026-04-01T00:00:00Z"';

let debrief: Debrief;
withDebrief((started) => {
  debrief = started;
});

interface Answer {
  readonly n: number;
  readonly open: number;
  readonly grey: boolean;
  readonly definition: { readonly version: number };
  readonly values: readonly { readonly statistic: string; readonly value: number | null; readonly lower: number | null }[];
  readonly excluded: readonly { readonly reason: string; readonly count: number }[];
}

function metric(key: string): Promise<Answer> {
  return debrief.ask<Answer>(
    `{ metric(key: "${key}", ${WINDOW}, asOf: "2026-04-02T00:00:00Z") { n open grey definition { version } values { statistic value lower upper } excluded { reason count } } }`,
  );
}

const valueOf = ({ values }: Answer, statistic: string): number | null | undefined =>
  values.find((each) => each.statistic === statistic)?.value;

describe('the numbers of a month', () => {
  const deployments = Array.from({ length: 12 }, (_, day) => ({
    service: 'Portal',
    externalId: `build-${day}`,
    version: `1.${day}`,
    finishedAt: `2026-03-${String(day + 1).padStart(2, '0')}T10:00:00Z`,
    outcome: day % 4 === 3 ? 'ROLLED_BACK' : 'SUCCEEDED',
    changes: [{ commit: `c${day}`, committedAt: `2026-03-${String(day + 1).padStart(2, '0')}T0${day % 4}:00:00Z` }],
  }));
  let answers: readonly Record<string, unknown>[];

  beforeAll(async () => {
    answers = await debrief.postLines('/import/deployments', [...deployments, { service: 'Portal', finishedAt: 'yesterday' }]);
    const incidents = Array.from({ length: 11 }, (_, day) => ({
      id: `i${day}`,
      product: 'Portal',
      title: `The portal was slow, ${day}`,
      startedAt: `2026-03-${String(day + 10)}T08:00:00Z`,
      detectedAt: `2026-03-${String(day + 10)}T08:${String(10 + day)}:00Z`,
      ...(day === 10 ? {} : { endedAt: `2026-03-${String(day + 10)}T09:00:00Z` }),
      rootCauseClasses: [day < 3 ? 'unknown' : 'capacity-scaling'],
    }));
    for (const answer of await debrief.postLines('/import/incidents', incidents)) expect(answer['error']).toBeUndefined();
    await until(async () => ((await metric('time-to-detect')).n === 11 ? true : undefined));
  });

  it('takes deployments in, answers each line, and knows them again', async () => {
    expect(answers.slice(0, 12)).toEqual(deployments.map((_, index) => expect.objectContaining({ line: index + 1, events: 1 })));
    expect(answers[12]).toEqual({ line: 13, error: expect.stringContaining('finishedAt') });
    for (const again of await debrief.postLines('/import/deployments', deployments)) expect(again).toMatchObject({ events: 0 });
  });

  it('gives medians with intervals, counts what is open, and says what was left out', async () => {
    const detected = await metric('time-to-detect');
    expect(detected).toMatchObject({ n: 11, open: 0, grey: false, excluded: [], definition: { version: 1 } });
    expect(valueOf(detected, 'MEDIAN')).toBe(15 * 60);
    const recovered = await metric('time-to-recover');
    expect(recovered).toMatchObject({ n: 11, open: 1 });
    expect(valueOf(recovered, 'MEDIAN')).toBe(3600);
    expect(await metric('time-to-learn')).toMatchObject({ n: 10, open: 10 });
    expect(valueOf(await metric('share-labelled-unknown'), 'SHARE')).toBeCloseTo(3 / 11);
  });

  it("gives DORA's four, once it is known what a deployment caused", async () => {
    expect(valueOf(await metric('deployment-frequency'), 'COUNT')).toBe(12);
    expect(valueOf(await metric('change-failure-rate'), 'SHARE')).toBeCloseTo(3 / 12);
    expect(valueOf(await metric('lead-time-for-changes'), 'MEDIAN')).toBeGreaterThanOrEqual(8 * 3600);
    const recurring = await debrief.ask<
      readonly { readonly count: number; readonly exposure: number; readonly previousExposure: number }[]
    >(`{ recurringRootCauses(filter: { ${WINDOW} }, per: DEPLOYMENTS) { count exposure previousExposure verdict } }`);
    expect(recurring[0]).toEqual({ count: 8, exposure: 12, previousExposure: 0, verdict: 'NOT_ENOUGH_DATA' });
    const { nodes } = await debrief.ask<{ readonly nodes: readonly { readonly id: string }[] }>('{ incidents(first: 1) { nodes { id } } }');
    const linked = await debrief.ask<{ readonly message?: string }>(
      `mutation($deploymentId: ID!, $incidentId: ID!) {
        linkDeploymentToIncident(input: { deploymentId: $deploymentId, incidentId: $incidentId, relation: CAUSED }) { ... on ErrorResult { message } } }`,
      { deploymentId: answers[0]?.['deploymentId'], incidentId: nodes[0]?.id },
    );
    expect(linked.message).toBeUndefined();
    await until(async () => (valueOf(await metric('change-failure-rate'), 'SHARE') === 4 / 12 ? true : undefined));
  });
});

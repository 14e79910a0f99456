import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Debrief, temporaryDirectory, TOKEN, until } from './support/debrief.js';

const DEMO = join(import.meta.dirname, '../dist/programs/demo.js');
const YEAR_MS = 365 * 86_400_000;

interface Ran {
  readonly exitCode: number | null;
  readonly printed: string;
}

function runDemo(env: NodeJS.ProcessEnv): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [DEMO], { env: { PATH: process.env['PATH'], ...env } });
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (printed += text));
    child.once('error', reject);
    child.once('close', (exitCode) => {
      resolve({ exitCode, printed });
    });
  });
}

interface Recurring {
  readonly class: { readonly key: string };
  readonly count: number;
  readonly previousCount: number;
  readonly verdict: string;
  readonly fix: { readonly verdict: string; readonly recurrencesSince: number } | null;
}

describe('the demo', () => {
  const directory = temporaryDirectory();
  let debrief: Debrief;
  let first: Ran;

  beforeAll(async () => {
    debrief = await Debrief.start(directory.path);
    first = await runDemo({ PORT: new URL(debrief.url).port, DEBRIEF_TOKEN: TOKEN, DEBRIEF_DATA: join(directory.path, 'elsewhere') });
  });

  afterAll(async () => {
    await debrief.stop();
    directory.remove();
  });

  it('fills an empty installation and says what keeps coming back there', () => {
    expect(first.printed).toContain('Configuration management');
    expect(first.printed).toContain('DID_NOT_HOLD');
    expect(first).toMatchObject({ exitCode: 0 });
  });

  it('has fixes that held, exactly one that did not, and one of which it is too early to say', async () => {
    const to = new Date();
    const recurring = await debrief.ask<readonly Recurring[]>(
      `query($filter: RecurrenceFilter!) {
        recurringRootCauses(filter: $filter) { class { key } count previousCount verdict fix { verdict recurrencesSince } }
      }`,
      { filter: { from: new Date(to.getTime() - YEAR_MS).toISOString(), to: to.toISOString() } },
    );
    expect(recurring.length).toBeGreaterThan(8);
    expect(recurring[0]).toMatchObject({ class: { key: 'configuration-management' }, verdict: 'INCREASED', fix: null });
    const verdicts = new Map(recurring.flatMap(({ class: { key }, fix }) => (fix === null ? [] : [[key, fix.verdict]])));
    expect(verdicts).toEqual(
      new Map([
        ['capacity-scaling', 'DID_NOT_HOLD'],
        ['certificate-expiry', 'HELD'],
        ['deployment-planning', 'HELD'],
        ['third-party-dependency', 'TOO_EARLY'],
      ]),
    );
  });

  it('has incidents as they are: drills, side exits, fall-backs, corrections, drafts', async () => {
    const { nodes, totalCount } = await debrief.ask<{
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly kind: string;
        readonly ending: { readonly exit: string } | null;
        readonly visits: readonly { readonly inferred: boolean; readonly reason: string | null }[];
        readonly postmortem: { readonly version: number } | null;
      }[];
    }>('{ incidents(first: 200) { totalCount nodes { kind ending { exit } visits { inferred reason } postmortem { version } } } }');
    expect(totalCount).toBe(151);
    expect(new Set(nodes.map(({ kind }) => kind))).toEqual(new Set(['LIVE', 'RETROSPECTIVE', 'DRILL']));
    expect(nodes.filter(({ ending }) => ending !== null).length).toBeGreaterThan(3);
    expect(nodes.some(({ visits }) => visits.some(({ inferred }) => inferred))).toBe(true);
    expect(nodes.some(({ visits }) => visits.some(({ reason }) => reason !== null))).toBe(true);
    expect(nodes.filter(({ postmortem }) => postmortem !== null).length).toBeGreaterThan(10);
  });

  it('has what leaders ask for: deployments that went wrong, costs, goals, a report that moved', async () => {
    const to = new Date();
    const window = `from: "${new Date(to.getTime() - YEAR_MS).toISOString()}", to: "${to.toISOString()}"`;
    for (const key of ['deployment-frequency', 'lead-time-for-changes', 'change-failure-rate', 'failed-deployment-recovery-time']) {
      const { values } = await debrief.ask<{ readonly values: readonly { readonly value: number | null }[] }>(
        `{ metric(key: "${key}", ${window}) { values { value } } }`,
      );
      for (const { value } of values) expect(value).toBeGreaterThan(0);
    }
    const { total } = await debrief.ask<{ readonly total: { readonly money: readonly { readonly amount: string }[] } }>(
      `{ costByClass(filter: { ${window} }) { total { money { amount currency } } } }`,
    );
    expect(total).toMatchObject({ money: [{ currency: 'EUR' }] });
    expect(await debrief.ask('{ goals { status current { n } } }')).toHaveLength(4);
    await until(async () => {
      const { nodes } = await debrief.ask<{ readonly nodes: readonly { readonly comparison: { readonly because: readonly object[] } }[] }>(
        '{ reports(first: 1) { nodes { comparison { because { reason } } } } }',
      );
      return (nodes[0]?.comparison.because.length ?? 0) > 0 || undefined;
    });
  });

  it('has a postmortem that is finished, and says where its readers find it', async () => {
    const path = /http:\S+(\/postmortems\/(\S+)\.html)/.exec(first.printed);
    const page = await debrief.fetch(path?.[1] ?? '');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Checkout gives up on card payments');
    const finished = await debrief.ask<Record<string, unknown>>(
      `query($id: ID!) {
        incident(id: $id) {
          stage decisions { outcome { effect } } actionItems { status verifiedAt }
          postmortem {
            status overdue sections { statements { origin } } languageFindings { rule }
            comments { resolvedAt } reviewers { approvedAt outdated } editions { edition }
          }
        }
      }`,
      { id: path?.[2] },
    );
    expect(finished).toMatchObject({
      stage: 'CLOSED',
      decisions: [{ outcome: { effect: 'AS_EXPECTED' } }, { outcome: { effect: 'PARTLY' } }],
      postmortem: {
        status: 'PUBLISHED',
        overdue: false,
        languageFindings: [],
        comments: [{ resolvedAt: expect.any(String) }],
        reviewers: [{ outdated: false }, { outdated: false }],
        editions: [{ edition: 1 }],
      },
      actionItems: expect.arrayContaining([
        { status: 'COMPLETED', verifiedAt: expect.any(String) },
        { status: 'ACCEPTED', verifiedAt: null },
        { status: 'PROPOSED', verifiedAt: null },
      ]),
    });
    await until(async () => {
      const rules = await debrief.ask<readonly { dismissed: number; reworded: number }[]>('{ languageRules { dismissed reworded } }');
      return rules.some(({ dismissed, reworded }) => dismissed > 0 && reworded > 0) || undefined;
    });
  });

  it('goes into an empty installation only', async () => {
    const again = await runDemo({ PORT: new URL(debrief.url).port, DEBRIEF_TOKEN: TOKEN });
    expect(again).toMatchObject({ exitCode: 1, printed: expect.stringContaining('recorded here already') });
  });

  it('says what is wrong when the token is', async () => {
    const { exitCode, printed } = await runDemo({ PORT: new URL(debrief.url).port, DEBRIEF_TOKEN: 'another-token' });
    expect(exitCode).toBe(1);
    expect(printed).toContain('DEBRIEF_TOKEN');
    expect(printed).not.toContain('another-token');
  });

  it('needs no server', async () => {
    const data = join(directory.path, 'without-a-server');
    const filled = await runDemo({ PORT: '0', DEBRIEF_DATA: data, DEBRIEF_TOKEN: TOKEN });
    expect(filled).toMatchObject({ exitCode: 0, printed: expect.stringContaining('npm start') });
    const server = await Debrief.start(data);
    try {
      expect(await server.ask('{ incidents { totalCount } }')).toEqual({ totalCount: 151 });
    } finally {
      await server.stop();
    }
  });
});

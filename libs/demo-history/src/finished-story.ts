import { rotaOf, services, support } from './company.js';
import { finishing, writing } from './finished-postmortem.js';
import { DAY_MS, exactly, MINUTE_MS, momentOf } from './moments.js';
import type { CauseAxis, Step, ToldStory } from './story.js';
import { enter, note } from './timeline.js';
import type { TimedStep } from './timeline.js';

const HOUR_MS = 60 * MINUTE_MS;

/**
 * An incident of some days ago whose postmortem was taken to its end: with decisions and what came of them, action items of which one is
 * verified, words of its author, a review, and publication. @param to ISO 8601: now.
 */
export function finishedStory(to: string): ToldStory {
  const detected = Math.floor((Date.parse(to) - 4 * DAY_MS) / DAY_MS) * DAY_MS + 9 * HOUR_MS + 12 * MINUTE_MS;
  const at = (minutes: number): number => detected + minutes * MINUTE_MS;
  return {
    told: 'through mutations',
    key: 'demo-finished',
    declaration: {
      title: 'Checkout gives up on card payments that go through',
      severity: 'SEV3',
      kind: 'LIVE',
      services: [services.checkout.key],
      detectedAt: momentOf(detected),
    },
    steps: [
      ...course(at),
      ...decisions(at),
      ...causes(at(DAY_MS / MINUTE_MS)),
      ...actionItems(at),
      ...writing,
      {
        mutation: 'correctStageTime',
        input: { ...exactly(at(154)), stage: 'LEARNING', reason: 'Seven orders of the last batch left a little later' },
      },
      ...finishing,
    ],
  };
}

type At = (minutes: number) => number;

const held = 'Are payments that were given up to be taken again, or are their customers to be asked?';
const timeOut = 'Which way is the quickest to stop giving up on payments, while it is unclear what else reads the new time-out?';

function course(at: At): readonly Step[] {
  const role = (minutes: number, name: string, personId: string): TimedStep => ({
    at: at(minutes),
    step: { mutation: 'assignRole', input: { ...exactly(at(minutes)), role: name, personId } },
  });
  const notes: readonly TimedStep[] = [
    note(at(1), 'OBSERVATION', 'payments that succeed: 91 %, on other days 99.4 %'),
    note(at(3), 'ACTION', 'acknowledged the page and opened the channel'),
    note(at(5), 'OBSERVATION', 'only eu-west; the three other regions are as ever'),
    note(at(6), 'OBSERVATION', 'the status page of the card provider shows no trouble'),
    note(at(8), 'HYPOTHESIS', 'the card provider answers more slowly than it should'),
    note(at(10), 'ACTION', `${rotaOf('checkout').name} asked ${rotaOf('payments').name} for the provider's answer times`),
    note(at(13), 'OBSERVATION', 'the provider answers in 2.4 s at the median, and did so yesterday'),
    note(at(14), 'OBSERVATION', 'checkout gives up after 2 s; the runbook says 8 s'),
    note(at(15), 'HYPOTHESIS', 'somebody changed the time-out that all services share'),
    note(at(16), 'COMMUNICATION', 'status page: some card payments fail in Western Europe, orders are kept'),
    note(at(18), 'ACTION', 'put the shared time-out back from 2 s to 8 s'),
    note(at(22), 'OBSERVATION', 'payments that succeed in eu-west: 99.1 %'),
    note(at(34), 'ACTION', "compared the provider's ledger with the orders that are held"),
    note(at(118), 'ACTION', 'released 389 orders whose payment had gone through'),
    note(at(124), 'COMMUNICATION', 'wrote to 23 customers whose payment had not gone through'),
    note(at(147), 'OBSERVATION', 'no order is held any more'),
  ];
  return [
    ...notes,
    enter(at(3), 'RESPONSE'),
    role(4, 'incident commander', rotaOf('checkout').id),
    role(9, 'communications', support.id),
    role(10, 'payments expert', rotaOf('payments').id),
    {
      at: at(12),
      step: {
        mutation: 'changeSeverity',
        input: { ...exactly(at(12)), severity: 'SEV2', reason: 'Two in five card payments of a region are given up' },
      },
    } satisfies TimedStep,
    enter(at(18), 'MITIGATION'),
    enter(at(22), 'RECOVERY'),
    {
      at: at(60),
      step: {
        mutation: 'recordImpact',
        input: {
          startedAt: momentOf(at(-7)),
          customersAffected: 412,
          notes: '412 payments in eu-west were given up and shown as declined; 389 of them had gone through.',
          assessedAt: momentOf(at(60)),
        },
      },
    } satisfies TimedStep,
    enter(at(147), 'LEARNING'),
  ]
    .sort((one, other) => one.at - other.at)
    .map(({ step }) => step);
}

function decisions(at: At): readonly Step[] {
  return [
    { mutation: 'addLink', input: { url: 'https://settings.example/changes/8123', title: 'The change of the shared time-out' } },
    {
      mutation: 'recordDecision',
      input: {
        question: timeOut,
        options: [
          'Put the old time-out back for all services',
          'Give checkout a time-out of its own',
          'Send payments to the second provider',
        ],
        choice: 'Put the old time-out back for all services',
        known: 'The new value had been live for 24 minutes. No other service had more errors than before. Putting it back is one command.',
        reversibility: 'REVERSIBLE',
        expectedEffect: 'Payments succeed as on other days within five minutes',
        raisedAt: momentOf(at(14)),
        decidedAt: momentOf(at(17)),
      },
    },
    {
      mutation: 'recordDecisionOutcome',
      decision: timeOut,
      input: { ...exactly(at(22)), outcome: '99.1 % of the payments succeeded four minutes later.', effect: 'AS_EXPECTED' },
    },
    {
      mutation: 'recordDecision',
      input: {
        question: held,
        options: ['Take them again', 'Ask the customers to pay again', "Go by the provider's ledger, order by order"],
        choice: "Go by the provider's ledger, order by order",
        known: 'Nobody could say how many of the payments had gone through. Taking them again might charge customers twice.',
        reversibility: 'HARD_TO_REVERSE',
        expectedEffect: 'Nobody is charged twice, and the orders leave the same day',
        raisedAt: momentOf(at(23)),
        decidedAt: momentOf(at(31)),
      },
    },
    {
      mutation: 'recordDecisionOutcome',
      decision: held,
      input: { ...exactly(at(154)), outcome: 'Nobody was charged twice. 23 orders left a day later.', effect: 'PARTLY' },
    },
  ];
}

function causes(at: number): readonly Step[] {
  const says = (axis: CauseAxis, ...classes: readonly string[]): Step => ({
    mutation: 'classifyRootCauses',
    input: { axis, classes, occurredAt: momentOf(at) },
  });
  return [
    says('CONTRIBUTING_FACTOR', 'configuration-management', 'observability-gap'),
    says('TRIGGER', 'config-change'),
    says('DETECTION_MODE', 'alert'),
    says('MITIGATION_USED', 'config-revert'),
  ];
}

function actionItems(at: At): readonly Step[] {
  const item = 'proposed last';
  const day = DAY_MS / MINUTE_MS;
  const propose = (input: Omit<Extract<Step, { mutation: 'proposeActionItem' }>['input'], 'occurredAt'>): Step => ({
    mutation: 'proposeActionItem',
    input: { ...input, occurredAt: momentOf(at(300)) },
  });
  const accept: Step = { mutation: 'acceptActionItem', item, input: { occurredAt: momentOf(at(420)) } };
  return [
    propose({
      title: 'Show the payments that succeed by region, and alert on one region alone',
      type: 'DETECT',
      owner: 'maintainer of the payment dashboard',
      team: 'Storefront',
      priority: 'P1',
      endState: 'With a tenth of one region’s payments failing in a drill, the alert fires within two minutes',
      dueAt: momentOf(at(3 * day)),
      // What became of a class is told by its one fix.
      addresses: [],
    }),
    accept,
    {
      mutation: 'completeActionItem',
      item,
      input: { occurredAt: momentOf(at(day)), note: 'The dashboard has a line for each region, and the alert looks at each.' },
    },
    {
      mutation: 'verifyActionItem',
      item,
      input: { occurredAt: momentOf(at(2 * day)), note: 'In a drill in eu-north it fired after 80 seconds.' },
    },
    propose({
      title: 'Give checkout a time-out of its own towards the card provider',
      type: 'PREVENT',
      owner: 'maintainer of checkout',
      team: 'Storefront',
      priority: 'P1',
      endState: 'A test changes the shared time-out and finds that of checkout as it was',
      dueAt: momentOf(at(14 * day)),
      addresses: ['configuration-management'],
    }),
    accept,
    propose({
      title: 'Show the services that read a setting in every change of it',
      type: 'PREVENT',
      owner: 'maintainer of the settings store',
      team: 'Platform',
      priority: 'P2',
      endState: 'The page of a change lists the services that read the setting, and asks the owners of each for a look',
      dueAt: momentOf(at(30 * day)),
      addresses: ['configuration-management'],
    }),
    propose({
      title: 'Say “we are still waiting for your bank” where no answer has come in time',
      type: 'MITIGATE',
      owner: 'maintainer of checkout',
      team: 'Storefront',
      priority: 'P2',
      endState: 'With the provider held back in a drill, no customer sees “declined”',
      dueAt: momentOf(at(21 * day)),
      addresses: [],
    }),
    accept,
  ];
}

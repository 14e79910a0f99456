import { about, at, carriedOut, historyOf, importing, onDay } from '#incidents/testing';
import { noHistory } from '../generator/draft-facts.js';
import type { DraftFacts } from '../generator/draft-facts.js';

const narrative = importing({
  source: 'example-reports',
  sourceId: 'reports-2025-14',
  url: 'https://reports.example/2025/14',
  contentHash: 'hash-14',
  title: 'Search shows items that are gone – four times in ten days',
  summary: 'Between 21 and 30 October the search index was left behind four times. Three of them have the same conditions in common.',
  body: 'Each time a copy of the index was made, the feed of changes was held back.\n'.repeat(60),
  impact: 'Shoppers opened items that could not be bought any more.',
  labels: ['capacity', 'search'],
  severity: 'SEV3',
  services: ['search'],
  impactStarted: onDay('2025-10-21'),
  detected: onDay('2025-10-21'),
  stages: [
    { stage: 'RESPONSE', occurred: at('2025-10-21T18:20') },
    { stage: 'LEARNING', occurred: onDay('2025-10-30') },
  ],
  entries: [
    { kind: 'OBSERVATION', text: 'The feed of changes is held back while the index is copied', status: '', occurred: onDay('2025-10-21') },
    { kind: 'OBSERVATION', text: 'Copies stopped; the index catches up', status: '', occurred: at('2025-10-21T23:28') },
    { kind: 'OBSERVATION', text: 'Index behind by two hours again', status: '', occurred: onDay('2025-10-24') },
    { kind: 'OBSERVATION', text: 'Behind again, on other nodes', status: '', occurred: at('2025-10-28T07:02') },
    { kind: 'OBSERVATION', text: 'Copies moved to nodes of their own → no more contention', status: '', occurred: onDay('2025-10-30') },
    {
      kind: 'OBSERVATION',
      text: 'First report of a missing item (noted in October, entered as May)',
      status: '',
      occurred: onDay('2025-05-21'),
    },
  ],
  rootCauses: [{ key: 'capacity-management', version: 1 }],
});

/** A long narrative of another system, with days where there should be times, one of them plainly wrong. */
export const searchNarrative: DraftFacts = {
  events: historyOf(carriedOut([narrative])),
  actionItems: [],
  history: noHistory,
};

const statusPage = importing({
  source: 'example-status',
  sourceId: 'status-77',
  url: 'https://status.example/incidents/77',
  contentHash: 'hash-77',
  title: 'Delayed webhooks',
  severity: 'SEV4',
  services: ['example/webhooks'],
  impactStarted: at('14:02:30'),
  detected: about('14:02:30'),
  stages: [
    { stage: 'RESPONSE', occurred: at('14:10') },
    { stage: 'MITIGATION', occurred: at('14:31') },
    { stage: 'RECOVERY', occurred: at('14:52') },
    { stage: 'LEARNING', occurred: at('14:47') },
  ],
  entries: [
    { kind: 'COMMUNICATION', text: 'We look into webhooks that arrive late.', status: 'investigating', occurred: at('14:10') },
    { kind: 'COMMUNICATION', text: 'A queue is fuller than usual; workers are being added.', status: 'identified', occurred: at('14:31') },
    { kind: 'COMMUNICATION', text: 'Webhooks are sent as they come in again.', status: 'monitoring', occurred: at('14:52') },
    { kind: 'COMMUNICATION', text: 'All webhooks that waited have been sent.', status: 'resolved', occurred: at('14:47') },
  ],
});

/** The updates of a status page: no roles, no causes, no words on what was done, and an end before what it ends. */
export const statusUpdates: DraftFacts = {
  events: historyOf(carriedOut([statusPage])),
  actionItems: [],
  history: {
    ...noHistory,
    durations: [{ service: 'example/webhooks', measurement: 'TIME_TO_RESPOND', count: 100, median: 300, p90: 1_500 }],
    precedents: [
      {
        incidentId: 'precedent-3',
        reference: 'INC-5',
        title: 'Webhooks not sent',
        severity: 'SEV3',
        detectedAt: '2026-01-07T03:00:00.000Z',
        sharedClasses: [],
        sharedServices: ['example/webhooks'],
        postmortem: 'DRAFT',
        unfinishedActions: [{ id: 'item-20', title: 'Add workers by themselves when a queue grows', dueAt: null }],
      },
    ],
  },
};

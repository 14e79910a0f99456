import { describe, it } from '@jest/globals';
import { occurred, ofRequests, service } from '../../../testing/deployment-examples.js';
import type { RequestsEvent } from '../requests.events.js';

const stretch = { service, from: '2026-03-01T00:00:00.000Z', to: '2026-03-02T00:00:00.000Z' };
const recorded: RequestsEvent = { type: 'RequestsRecorded', occurred, data: { ...stretch, requests: 100 } };
const retracted: RequestsEvent = { type: 'RequestsRetracted', occurred, data: { ...stretch, reason: 'Health checks were counted' } };
const retract = { type: 'RetractRequests', ...stretch, reason: ' Health checks were counted', occurred } as const;

describe('RetractRequests', () => {
  it('says that the number is not known after all, so that other stretches can be recorded', () => {
    ofRequests.given(recorded).when(retract).then(retracted);
    ofRequests
      .given(recorded, retracted)
      .when({ type: 'RecordRequests', service, from: '2026-03-01T06:00:00.000Z', to: stretch.to, requests: 5 })
      .then({
        type: 'RequestsRecorded',
        occurred: { at: stretch.to, exactness: 'EXACT' },
        data: { ...stretch, from: '2026-03-01T06:00:00.000Z', requests: 5 },
      });
  });

  it('refuses a stretch that was not recorded, and no reason', () => {
    ofRequests.given().when(retract).thenRefused('NOT_FOUND');
    ofRequests.given(recorded, retracted).when(retract).thenRefused('NOT_FOUND');
    ofRequests
      .given(recorded)
      .when({ ...retract, to: '2026-03-03T00:00:00.000Z' })
      .thenRefused('NOT_FOUND');
    ofRequests
      .given(recorded)
      .when({ ...retract, reason: ' ' })
      .thenRefused('INVALID');
  });
});

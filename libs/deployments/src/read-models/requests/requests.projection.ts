import { asStorable } from '#event-sourcing';
import { sql, upsertRows } from '#projections';
import type { Projection } from '#projections';
import type { EntityManager } from 'typeorm';
import { requestsVocabulary } from '../../domain/requests/requests.upcasters.js';
import { RequestedServiceRow, RequestStretchRow } from './requests.rows.js';

export const REQUESTS = 'requests';

/** How many requests services served, by stretch. */
export const requestsProjection: Projection = {
  name: REQUESTS,
  version: 1,
  entities: [RequestStretchRow, RequestedServiceRow],
  eventTypes: requestsVocabulary.types,
  apply: async (recorded, manager) => {
    const stretches = new Map<string, RequestStretchRow & { readonly stands: boolean }>();
    for (const { type, data } of recorded.map((event) => requestsVocabulary.lift(event).event)) {
      const service = asStorable(data.service);
      const [begins, ends] = [BigInt(Date.parse(data.from)), BigInt(Date.parse(data.to))];
      const requests = type === 'RequestsRecorded' ? BigInt(data.requests) : 0n;
      stretches.set(`${begins} ${service}`, { service, begins, ends, requests, stands: type === 'RequestsRecorded' });
    }
    const standing = [...stretches.values()].filter(({ stands }) => stands);
    const retracted = [...stretches.values()].filter(({ stands }) => !stands);
    await upsertRows(manager, RequestStretchRow, standing);
    await upsertRows(manager, RequestedServiceRow, standing);
    await remove(retracted, manager);
  },
};

async function remove(retracted: readonly RequestStretchRow[], manager: EntityManager): Promise<void> {
  for (const { service, begins } of retracted) {
    await sql`delete from deployment_requests where service = ${service} and begins = ${Number(begins)}`.run(manager);
    await sql`
      delete from deployment_requested_service
      where service = ${service} and not exists (select 1 from deployment_requests where service = ${service})
    `.run(manager);
  }
}

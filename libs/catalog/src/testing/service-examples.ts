import type { Occurrence } from '#event-sourcing';
import { specificationOf } from '#event-sourcing/testing';
import { serviceDecider } from '../domain/service.decider.js';
import type { ServiceDescribed, ServiceReinstated, ServiceRetired } from '../domain/service.events.js';

export const specification = specificationOf(serviceDecider);

export const at: Occurrence = { at: '2026-03-01T10:00:00.000Z', exactness: 'EXACT' };

export const key = 'Shop/Check Out';
export const runbook = { title: 'Payments are slow', url: 'https://wiki.example/runbooks/payments#slow' };

export const checkout: ServiceDescribed = {
  type: 'ServiceDescribed',
  occurred: at,
  data: { key, name: 'Check-out', owningTeam: 'Payments', tier: 1, runbooks: [runbook] },
};
export const retired: ServiceRetired = { type: 'ServiceRetired', occurred: at, data: { key } };
export const reinstated: ServiceReinstated = { type: 'ServiceReinstated', occurred: at, data: { key } };

import type { Occurrence } from '#event-sourcing';
import { specificationOf } from '#event-sourcing/testing';
import { rootCauseClassDecider } from '../domain/root-cause-class.decider.js';
import type {
  RootCauseClassDefined,
  RootCauseClassReinstated,
  RootCauseClassRenamed,
  RootCauseClassRetired,
} from '../domain/root-cause-class.events.js';

export const specification = specificationOf(rootCauseClassDecider);

export const at: Occurrence = { at: '2026-03-01T10:00:00.000Z', exactness: 'EXACT' };

const ofClass = { axis: 'CONTRIBUTING_FACTOR', key: 'certificate-expiry' } as const;

export const certificateExpiry: RootCauseClassDefined = {
  type: 'RootCauseClassDefined',
  occurred: at,
  data: { ...ofClass, version: 1, name: 'Certificate expiry', description: 'A certificate ran out.' },
};
export const renamed: RootCauseClassRenamed = {
  type: 'RootCauseClassRenamed',
  occurred: at,
  data: { ...ofClass, version: 2, name: 'Certificate expiry' },
};
export const retired: RootCauseClassRetired = { type: 'RootCauseClassRetired', occurred: at, data: { ...ofClass, version: 1 } };
export const reinstated: RootCauseClassReinstated = { type: 'RootCauseClassReinstated', occurred: at, data: { ...ofClass, version: 1 } };

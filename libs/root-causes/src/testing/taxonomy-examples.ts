import { specificationOf } from '#event-sourcing/testing';
import type { NamedClass, TargetClass } from '../domain/taxonomy/named-classes.js';
import { taxonomyDecider } from '../domain/taxonomy/taxonomy.decider.js';
import type { RootCauseClassesMerged, RootCauseClassSplit } from '../domain/taxonomy/taxonomy.events.js';
import { at } from './class-examples.js';

export const taxonomySpecification = specificationOf(taxonomyDecider);

export const axis = 'CONTRIBUTING_FACTOR';

const words = (key: string, retired: boolean) => ({ name: `The ${key}`, description: null, retired });
export const inUse = (key: string): NamedClass => ({ key, known: words(key, false) });
export const outOfUse = (key: string): NamedClass => ({ key, known: words(key, true) });
export const missing = (key: string): NamedClass => ({ key, known: null });
/** A class as it is named without saying what it is called. */
export const asItIs = (named: NamedClass): TargetClass => ({ ...named, name: null, description: null });
export const newOne = (key: string): TargetClass => ({ ...missing(key), name: `The ${key}`, description: null });

export const split: RootCauseClassSplit = {
  type: 'RootCauseClassSplit',
  occurred: at,
  data: { axis, key: 'network', into: ['name-resolution', 'load-balancing'], reason: 'They need different fixes.' },
};
export const merged: RootCauseClassesMerged = {
  type: 'RootCauseClassesMerged',
  occurred: at,
  data: { axis, keys: ['name-resolution', 'load-balancing'], into: 'network', reason: 'Nobody could tell them apart.' },
};

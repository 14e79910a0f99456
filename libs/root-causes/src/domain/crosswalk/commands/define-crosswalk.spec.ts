import { describe, expect, it } from '@jest/globals';
import { specificationOf } from '#event-sourcing/testing';
import { at } from '../../../testing/class-examples.js';
import { builtInCrosswalk } from '../built-in-crosswalks.js';
import { crosswalkDecider } from '../crosswalk.decider.js';
import type { CrosswalkDefined } from '../crosswalk.events.js';
import type { DefineCrosswalk } from './define-crosswalk.js';

const specification = specificationOf(crosswalkDecider);
const axis = 'CONTRIBUTING_FACTOR';
const command: DefineCrosswalk = {
  type: 'DefineCrosswalk',
  list: 'regulator',
  axis,
  name: " The regulator's causes ",
  source: 'Reporting form, 2025.',
  categories: [
    { key: 'systems', name: 'Systems', share: 0.4 },
    { key: 'suppliers', name: 'Suppliers', share: null },
  ],
  mapping: [
    { class: 'software-defect', category: 'systems' },
    { class: 'third-party-dependency', category: 'suppliers' },
  ],
  knownClasses: ['software-defect', 'third-party-dependency'],
  occurred: at,
};
const defined: CrosswalkDefined = {
  type: 'CrosswalkDefined',
  occurred: at,
  data: {
    list: 'regulator',
    axis,
    version: 1,
    name: "The regulator's causes",
    source: 'Reporting form, 2025.',
    categories: [
      { key: 'systems', name: 'Systems', share: 0.4 },
      { key: 'suppliers', name: 'Suppliers' },
    ],
    mapping: [
      { class: 'software-defect', category: 'systems' },
      { class: 'third-party-dependency', category: 'suppliers' },
    ],
  },
};

describe('DefineCrosswalk', () => {
  it('enters a list', () => {
    specification.given().when(command).then(defined);
  });

  it.each([
    { name: 'Causes' },
    { source: 'Reporting form, 2026.' },
    { categories: [...command.categories].reverse() },
    { categories: [{ key: 'systems', name: 'Systems', share: 0.5 }, ...command.categories.slice(1)] },
    { mapping: command.mapping.slice(1) },
    { mapping: command.mapping.map((one) => ({ ...one, category: 'systems' })) },
  ])('makes a new version when it says something else: %j', (said) => {
    const state = crosswalkDecider.evolve(null, defined, 'given-0');
    expect(crosswalkDecider.decide({ ...command, ...said }, state)).toMatchObject([{ data: { version: 2 } }]);
  });

  it('makes version 2 of a built-in one, the whole of which it replaces', () => {
    specification
      .given()
      .when({ ...command, list: 'google' })
      .then({ ...defined, data: { ...defined.data, list: 'google', version: 2 } });
    expect(builtInCrosswalk(axis, 'google')?.version).toBe(1);
  });

  it('is silent when it is so already, in whatever order the mapping is told', () => {
    specification
      .given(defined)
      .when({ ...command, mapping: [...command.mapping].reverse() })
      .thenNothing();
  });

  it.each([
    [{ list: 'The regulator' }, 'INVALID', 'list'],
    [{ name: ' ' }, 'INVALID', 'name'],
    [{ source: 'two\nlines' }, 'INVALID', 'source'],
    [{ categories: [] }, 'INVALID', 'categories'],
    [{ categories: Array(101).fill(command.categories[0]) }, 'INVALID', 'categories'],
    [{ categories: [{ key: 'Systems', name: 'Systems', share: null }] }, 'INVALID', 'categories.0.key'],
    [{ categories: [{ key: 'not-mapped', name: 'Rest', share: null }] }, 'INVALID', 'categories.0.key'],
    [{ categories: [...command.categories, { key: 'systems', name: 'More', share: null }] }, 'INVALID', 'categories.2.key'],
    [{ categories: [{ key: 'systems', name: 'Human error', share: null }] }, 'INVALID', 'categories.0.name'],
    [{ categories: [{ key: 'systems', name: 'Systems', share: 1.1 }] }, 'INVALID', 'categories.0.share'],
    [{ categories: [{ key: 'systems', name: 'Systems', share: NaN }] }, 'INVALID', 'categories.0.share'],
    [{ knownClasses: ['software-defect'] }, 'NOT_FOUND', 'mapping.1.class'],
    [{ mapping: [...command.mapping, ...command.mapping] }, 'INVALID', 'mapping.2.class'],
    [{ mapping: [{ class: 'software-defect', category: 'elsewhere' }] }, 'NOT_FOUND', 'mapping.0.category'],
    [{ mapping: Array(501).fill(command.mapping[0]) }, 'INVALID', 'mapping'],
  ] as const)('refuses %j', (said, code, path) => {
    expect(() => crosswalkDecider.decide({ ...command, ...said }, null)).toThrow(expect.objectContaining({ code, path }));
  });
});

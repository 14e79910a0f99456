import { describe, expect, it } from '@jest/globals';
import { RootCauseClass } from '#root-causes/graphql';
import { RootCauseClasses } from '#root-causes/published';
import type { IncidentLog } from '../incident-log.js';
import { incidentOf } from '../incident-log.js';
import type { IncidentReferences } from '../incident-references.js';
import { declared, event, recorded } from '../testing/examples.js';
import { IncidentFields } from './incident.fields.js';
import type { Incident } from './incident.type.js';

const axis = 'CONTRIBUTING_FACTOR';

class RenamedTwice extends RootCauseClasses {
  find() {
    const found = (key: string) => RootCauseClass.of({ axis, key, name: `The ${key}`, description: null, version: 3, retired: false });
    return Promise.resolve(new Map(['network', 'security'].map((key) => [key, found(key)])));
  }
  list() {
    return Promise.resolve([]);
  }
  ensure() {
    return Promise.resolve();
  }
}

function incident(classes: readonly string[], classVersions: readonly number[]): Incident {
  const known = incidentOf(recorded([declared(), event('RootCausesClassified', { axis, classes, classVersions, evidence: [] })]));
  if (known === null) throw new Error('the example was not declared');
  return known;
}

describe('the labels of an incident', () => {
  const unasked = Object.create(null) as IncidentLog & IncidentReferences;
  const fields = new IncidentFields(unasked, unasked, new RenamedTwice());

  it('bear the class as it is now, and the version that it had when it was said', async () => {
    expect(await fields.rootCauses(incident(['security', 'forgotten', 'network'], [2, 1, 1]))).toMatchObject([
      { class: { key: 'security', version: 3 }, classVersion: 2 },
      { class: { key: 'network', version: 3 }, classVersion: 1 },
    ]);
  });
});

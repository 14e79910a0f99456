import { describe, it } from '@jest/globals';
import { at, between, declared, entry, event, specification } from '../../testing/index.js';
import type { CauseAxis, RootCausesClassified } from '../incident.events.js';
import type { ClassifyRootCauses } from './classify-root-causes.js';

interface Labels {
  readonly axis?: CauseAxis;
  readonly evidence?: readonly string[];
  readonly note?: string;
}

/** Classes as `key` or, in a later version, `key@2`. */
function classify(keys: readonly string[], { axis = 'CONTRIBUTING_FACTOR', evidence = [], note }: Labels = {}): ClassifyRootCauses {
  const classes = keys.map((key) => ({ key: key.split('@')[0] ?? key, version: Number(key.split('@')[1] ?? 1) }));
  return { type: 'ClassifyRootCauses', axis, classes, evidence, ...(note === undefined ? {} : { note }), occurred: at('15:00') };
}

function classified(classes: readonly string[], { axis = 'CONTRIBUTING_FACTOR', evidence = [], note }: Labels = {}): RootCausesClassified {
  const data = { axis, classes, classVersions: classes.map(() => 1), evidence, ...(note === undefined ? {} : { note }) };
  return event('RootCausesClassified', data, at('15:00'));
}

describe('ClassifyRootCauses', () => {
  it('records the classes with their versions, the evidence and a note', () => {
    specification
      .given(declared(), entry('The certificate had expired'))
      .when(classify(['certificate-expiry', 'missing-alert@3'], { evidence: ['given-1', 'given-0', 'given-1'], note: ' See the log ' }))
      .then(
        event(
          'RootCausesClassified',
          {
            axis: 'CONTRIBUTING_FACTOR',
            classes: ['certificate-expiry', 'missing-alert'],
            classVersions: [1, 3],
            evidence: ['given-1', 'given-0'],
            note: 'See the log',
          },
          at('15:00'),
        ),
      );
  });

  it('names each class once, in its last version', () => {
    specification
      .given(declared())
      .when(classify(['capacity', 'capacity@2']))
      .then(
        event(
          'RootCausesClassified',
          { axis: 'CONTRIBUTING_FACTOR', classes: ['capacity'], classVersions: [2], evidence: [] },
          at('15:00'),
        ),
      );
  });

  it('replaces what was said on the axis, and leaves the other axes', () => {
    specification
      .given(declared(), classified(['capacity']), classified(['binary-push'], { axis: 'TRIGGER' }))
      .when(classify(['dependency']))
      .then(classified(['dependency']));
  });

  it('takes back all classes of an axis', () => {
    specification
      .given(declared(), classified(['capacity']))
      .when(classify([]))
      .then(classified([]));
  });

  it('takes entries that were retracted for evidence too: they are still recorded', () => {
    specification
      .given(declared(), entry('Wrong'), event('EntryRetracted', { entryId: 'given-1', reason: 'Wrong' }))
      .when(classify(['capacity'], { evidence: ['given-1'] }))
      .then(classified(['capacity'], { evidence: ['given-1'] }));
  });

  it.each([
    ['the same classes in another order', classify(['dependency', 'capacity'])],
    ['the same evidence and note', classify(['capacity', 'dependency'], { evidence: ['given-0'], note: 'See the log ' })],
    ['the same evidence and no note', classify(['capacity', 'dependency'], { evidence: ['given-0'] })],
  ])('is silent about %s', (_, command) => {
    specification
      .given(declared(), classified(['capacity', 'dependency'], { evidence: ['given-0'], note: 'See the log' }))
      .when(command)
      .thenNothing();
  });

  it('is silent about no classes where there were none', () => {
    specification.given(declared()).when(classify([])).thenNothing();
  });

  it.each([
    ['more evidence', classify(['capacity'], { evidence: ['given-0', 'given-1'] })],
    ['another note', classify(['capacity'], { note: 'After reading the log' })],
  ])('records the same classes with %s', (_, command) => {
    specification
      .given(declared(), classified(['capacity'], { evidence: ['given-0'], note: 'See the log' }))
      .when(command)
      .then(
        classified(['capacity'], { evidence: command.evidence, ...(command.note === undefined ? {} : { note: 'After reading the log' }) }),
      );
  });

  it('records a class again under its newer version', () => {
    specification
      .given(declared(), classified(['capacity']))
      .when(classify(['capacity@2']))
      .then(
        event(
          'RootCausesClassified',
          { axis: 'CONTRIBUTING_FACTOR', classes: ['capacity'], classVersions: [2], evidence: [] },
          at('15:00'),
        ),
      );
  });

  it('refuses a second trigger', () => {
    specification
      .given(declared())
      .when(classify(['binary-push', 'configuration-push'], { axis: 'TRIGGER' }))
      .thenRefused('INVALID', /one trigger/);
  });

  it('refuses evidence that is no event of the incident, and names it', () => {
    specification
      .given(declared())
      .when(classify(['capacity'], { evidence: ['given-0', 'of-another-incident'] }))
      .thenRefused('INVALID', /of-another-incident/);
  });

  it('refuses too much of anything', () => {
    const many = Array.from({ length: 201 }, (_, index) => `class-${index}`);
    specification
      .given(declared())
      .when(classify(['capacity'], { evidence: Array.from({ length: 201 }, () => 'given-0') }))
      .thenRefused('INVALID', /201; 200/);
    specification
      .given(declared())
      .when(classify(many))
      .thenRefused('INVALID', /201; 200/);
    specification
      .given(declared())
      .when(classify(['capacity'], { note: 'x'.repeat(50_001) }))
      .thenRefused('INVALID', /limit/);
  });

  it('refuses a range that ends before it begins', () => {
    specification
      .given(declared())
      .when({ ...classify(['capacity']), occurred: between('15:00', '14:00') })
      .thenRefused('INVALID', /range/);
  });

  it('needs an incident', () => {
    specification
      .given()
      .when(classify(['capacity']))
      .thenRefused('NOT_FOUND');
  });
});

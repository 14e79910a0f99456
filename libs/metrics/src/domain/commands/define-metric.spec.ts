import { describe, expect, it } from '@jest/globals';
import { defined, given, key, occurred, retired, revised, specification, terms } from '../../testing/metric-examples.js';
import { builtInMetrics } from '../built-in-metrics.js';
import type { MetricTerms } from '../metric.events.js';
import { sameTerms, termsOf } from '../terms.js';

const define = { type: 'DefineMetric', key, terms: given, occurred } as const;

describe('DefineMetric', () => {
  it('defines a metric, and says what was left out', () => {
    specification.given().when(define).then(defined);
  });

  it('is silent when there is just that', () => {
    specification.given(defined).when(define).thenNothing();
  });

  it('takes a limit, with which the share within it belongs to the statistics', () => {
    const within = (seconds: number, statistics: MetricTerms['statistics']) => ({
      type: 'MetricDefined' as const,
      occurred,
      data: { key, version: 1, terms: { ...terms, within: seconds, statistics } },
    });
    const limited = { ...define, terms: { ...given, within: 600 } };
    const all = within(600, ['MEDIAN', 'P90', 'GEOMETRIC_MEAN', 'SHARE_WITHIN']);
    specification.given().when(limited).then(all);
    specification.given(all).when(limited).thenNothing();
    specification.given(defined).when(limited).thenRefused('CONFLICT');
    specification
      .given()
      .when({ ...limited, terms: { ...limited.terms, statistics: ['SHARE_WITHIN'] } })
      .then(within(600, ['SHARE_WITHIN']));
  });

  it('refuses a key that is taken, or none', () => {
    specification
      .given(defined, revised({ ...terms, visit: 'LAST' }))
      .when(define)
      .thenRefused('CONFLICT', /Revise/);
    specification
      .given()
      .when({ ...define, key: 'time-to-detect' })
      .thenRefused('CONFLICT');
    specification
      .given(defined, retired)
      .when(define)
      .thenRefused('ILLEGAL', /retired/);
    for (const bad of ['', 'Time', 'a--b', 'a b', 'x'.repeat(61)]) {
      specification
        .given()
        .when({ ...define, key: bad })
        .thenRefused('INVALID');
    }
  });

  it.each([
    [{ name: ' ' }],
    [{ from: null }],
    [{ to: null }],
    [{ from: 'RESPONDED', to: 'RESPONDED' }],
    [{ from: 'RECOVERED', to: 'DETECTED' }],
    [{ from: 'COMMITTED', to: 'DETECTED' }],
    [{ from: 'DEPLOYED', to: 'RECOVERED' }],
    [{ counted: 'INCIDENTS' }],
    [{ days: 3 }],
    [{ statistics: ['SHARE'] }],
    [{ within: 0 }],
    [{ within: 0.5 }],
    [{ within: 315_360_001 }],
    [{ statistics: ['SHARE_WITHIN'] }],
    [{ within: 600, statistics: ['MEDIAN'] }],
    [{ kind: 'COUNT', from: null, to: null, counted: 'INCIDENTS', within: 600 }],
    [{ kind: 'COUNT' }],
    [{ kind: 'COUNT', from: null, to: null }],
    [{ kind: 'COUNT', from: null, to: null, counted: 'UNKNOWN_CAUSES' }],
    [{ kind: 'SHARE', from: null, to: null, counted: 'UNKNOWN_CAUSES', days: 3 }],
    [{ kind: 'SHARE', from: null, to: null, counted: 'DONE_ACTION_ITEMS' }],
    [{ kind: 'SHARE', from: null, to: null, counted: 'DONE_ACTION_ITEMS', days: 0.5 }],
    [{ population: { services: ['a\u0000'] } }],
    [{ from: 'COMMITTED', to: 'DEPLOYED', population: { severities: ['SEV1'] } }],
    [{ from: 'COMMITTED', to: 'DEPLOYED', population: { causedByDeployment: true } }],
    [{ kind: 'COUNT', from: null, to: null, counted: 'INCIDENTS', population: { causedByDeployment: true } }],
    [{ population: { services: Array.from({ length: 201 }, (_, index) => `s${index}`) } }],
  ] as const)('refuses %j', (said) => {
    specification
      .given()
      .when({ ...define, terms: { ...given, ...said } })
      .thenRefused('INVALID');
  });
});

describe('the built-in metrics', () => {
  it.each([...builtInMetrics])('%s could have been defined by a person', (_, builtIn) => {
    expect(sameTerms(termsOf(builtIn), builtIn)).toBe(true);
  });
});

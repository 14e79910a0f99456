import { describe, it } from '@jest/globals';
import { at } from '../../../testing/class-examples.js';
import {
  asItIs,
  axis,
  inUse,
  merged,
  missing,
  newOne,
  outOfUse,
  split,
  taxonomySpecification,
} from '../../../testing/taxonomy-examples.js';
import type { SplitRootCauseClass } from './split-root-cause-class.js';

const command: SplitRootCauseClass = {
  type: 'SplitRootCauseClass',
  axis,
  source: inUse('network'),
  into: [newOne('name-resolution'), asItIs(inUse('load-balancing'))],
  reason: ' They need different fixes. ',
  occurred: at,
};
const [nameResolution, loadBalancing] = [newOne('name-resolution'), newOne('load-balancing')];

describe('SplitRootCauseClass', () => {
  it('puts classes in the place of one, new ones and others', () => {
    taxonomySpecification.given().when(command).then(split);
  });

  it('splits a retired class, and a part again', () => {
    taxonomySpecification
      .given()
      .when({ ...command, source: outOfUse('network') })
      .then(split);
    taxonomySpecification
      .given(split)
      .when({ ...command, source: inUse('load-balancing'), into: [newOne('edge'), newOne('mesh')], reason: 'Two teams.' })
      .then({ ...split, data: { axis, key: 'load-balancing', into: ['edge', 'mesh'], reason: 'Two teams.' } });
  });

  it('is silent when it is split so, in whatever order, even when a part is retired since', () => {
    const parts = [asItIs(outOfUse('load-balancing')), asItIs(inUse('name-resolution'))];
    taxonomySpecification
      .given(split)
      .when({ ...command, source: outOfUse('network'), into: parts })
      .thenNothing();
  });

  it('refuses a class that there is not, also among the parts, and that of what is unknown', () => {
    taxonomySpecification
      .given()
      .when({ ...command, source: missing('network') })
      .thenRefused('NOT_FOUND', /no class network on the axis CONTRIBUTING_FACTOR/);
    taxonomySpecification
      .given()
      .when({ ...command, into: [nameResolution, asItIs(missing('rollback'))] })
      .thenRefused('NOT_FOUND', /rollback on the axis CONTRIBUTING_FACTOR. Say its name/);
    taxonomySpecification
      .given()
      .when({ ...command, source: inUse('unknown') })
      .thenRefused('INVALID', /unknown/);
  });

  it('refuses a class that others took the place of, as a part as well', () => {
    taxonomySpecification
      .given(split)
      .when({ ...command, into: [nameResolution, newOne('edge')] })
      .thenRefused('CONFLICT', /split into name-resolution, load-balancing/);
    taxonomySpecification
      .given(merged)
      .when({ ...command, source: outOfUse('load-balancing'), into: [newOne('edge'), newOne('mesh')] })
      .thenRefused('CONFLICT', /merged into network/);
    taxonomySpecification
      .given(split)
      .when({ ...command, source: inUse('load-balancing'), into: [newOne('edge'), asItIs(outOfUse('network'))] })
      .thenRefused('CONFLICT', /network was split/);
  });

  it('refuses fewer than two parts, more than 50, the same twice, itself', () => {
    const many = Array.from({ length: 51 }, (_, index) => newOne(`part-${index}`));
    for (const [into, message] of [
      [[], /two or more/],
      [[nameResolution], /two or more/],
      [many, /at most 50/],
      [[nameResolution, loadBalancing, nameResolution], /twice/],
      [[nameResolution, asItIs(inUse('network'))], /its own place/],
    ] as const) {
      taxonomySpecification
        .given()
        .when({ ...command, into })
        .thenRefused('INVALID', message);
    }
  });

  it('refuses parts that are retired, called something else, or have words that no class may have', () => {
    for (const [part, code] of [
      [asItIs(outOfUse('load-balancing')), 'CONFLICT'],
      [{ ...inUse('load-balancing'), name: 'Balancing', description: null }, 'CONFLICT'],
      [{ ...inUse('load-balancing'), name: null, description: 'Something else.' }, 'CONFLICT'],
      [{ ...newOne('Load balancing') }, 'INVALID'],
      [{ ...newOne('load-balancing'), name: 'Operator error' }, 'INVALID'],
      [newOne('human-error'), 'INVALID'],
    ] as const) {
      taxonomySpecification
        .given()
        .when({ ...command, into: [nameResolution, part] })
        .thenRefused(code);
    }
  });

  it('refuses a split without a reason', () => {
    taxonomySpecification
      .given()
      .when({ ...command, reason: ' ' })
      .thenRefused('INVALID', /reason/);
  });
});

import { describe, expect, it } from '@jest/globals';
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
import { taxonomyDecider } from '../taxonomy.decider.js';
import { initialState } from '../taxonomy.js';
import type { MergeRootCauseClasses } from './merge-root-cause-classes.js';

const command: MergeRootCauseClasses = {
  type: 'MergeRootCauseClasses',
  axis,
  sources: [inUse('name-resolution'), outOfUse('load-balancing'), inUse('name-resolution')],
  into: asItIs(inUse('network')),
  reason: ' Nobody could tell them apart. ',
  occurred: at,
};

describe('MergeRootCauseClasses', () => {
  it('puts one class in the place of others, retired or not', () => {
    taxonomySpecification.given().when(command).then(merged);
    taxonomySpecification
      .given()
      .when({ ...command, into: newOne('links') })
      .then({ ...merged, data: { ...merged.data, into: 'links' } });
  });

  it('merges only those that are not there yet', () => {
    taxonomySpecification
      .given(merged)
      .when({ ...command, sources: [inUse('edge'), outOfUse('load-balancing')] })
      .then({ ...merged, data: { ...merged.data, keys: ['edge'] } });
  });

  it('merges what others were merged into, and what was split', () => {
    taxonomySpecification
      .given(merged)
      .when({ ...command, sources: [inUse('network')], into: newOne('links') })
      .then({ ...merged, data: { ...merged.data, keys: ['network'], into: 'links' } });
    taxonomySpecification
      .given(split)
      .when({ ...command, sources: [outOfUse('network')], into: asItIs(inUse('load-balancing')) })
      .then({ ...merged, data: { ...merged.data, keys: ['network'], into: 'load-balancing' } });
  });

  it('is silent when all are merged into it, whatever became of that since', () => {
    taxonomySpecification.given(merged).when(command).thenNothing();
    const on = { ...merged, data: { ...merged.data, keys: ['network'], into: 'links' } };
    taxonomySpecification.given(merged, on).when(command).thenNothing();
  });

  it('refuses a circle, itself, and a class that was merged elsewhere', () => {
    taxonomySpecification
      .given(merged)
      .when({ ...command, sources: [inUse('network')], into: asItIs(outOfUse('name-resolution')) })
      .thenRefused('CONFLICT', /name-resolution was merged into network/);
    taxonomySpecification
      .given()
      .when({ ...command, sources: [inUse('edge'), inUse('network')] })
      .thenRefused('INVALID', /its own place/);
    taxonomySpecification
      .given(merged)
      .when({ ...command, into: newOne('links') })
      .thenRefused('CONFLICT', /name-resolution was merged into network/);
  });

  it('refuses what there is not, what is retired or was split, and that of what is unknown as one to merge', () => {
    taxonomySpecification
      .given()
      .when({ ...command, into: asItIs(missing('rollback')) })
      .thenRefused('NOT_FOUND', /rollback on the axis/);
    taxonomySpecification
      .given()
      .when({ ...command, into: asItIs(outOfUse('network')) })
      .thenRefused('CONFLICT', /retired/);
    taxonomySpecification
      .given(split)
      .when(command)
      .thenRefused('CONFLICT', /network was split/);
    taxonomySpecification
      .given()
      .when({ ...command, sources: [inUse('unknown')] })
      .thenRefused('INVALID', /unknown/);
    taxonomySpecification
      .given()
      .when({ ...command, into: asItIs(inUse('unknown')) })
      .then({ ...merged, data: { ...merged.data, into: 'unknown' } });
  });

  it('names the place of what is wrong', () => {
    const decide = (asked: Partial<MergeRootCauseClasses>) => () => taxonomyDecider.decide({ ...command, ...asked }, initialState);
    const sources = [inUse('edge'), missing('mesh')];
    expect(decide({ sources })).toThrow(expect.objectContaining({ code: 'NOT_FOUND', path: 'classes.1' }));
    expect(decide({ sources: [] })).toThrow(expect.objectContaining({ code: 'INVALID', path: 'classes' }));
    const many = Array.from({ length: 51 }, (_, index) => inUse(`class-${index}`));
    expect(decide({ sources: many })).toThrow(expect.objectContaining({ code: 'INVALID', path: 'classes' }));
    expect(decide({ into: newOne('a b') })).toThrow(expect.objectContaining({ code: 'INVALID', path: 'into.key' }));
    expect(decide({ into: { ...newOne('links'), name: 'x'.repeat(121) } })).toThrow(expect.objectContaining({ path: 'into.name' }));
    expect(decide({ reason: '' })).toThrow(expect.objectContaining({ code: 'INVALID', path: 'reason' }));
  });
});

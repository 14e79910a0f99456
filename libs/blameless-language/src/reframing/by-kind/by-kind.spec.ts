import { describe, expect, it } from '@jest/globals';
import { rewrittenBy } from '../../testing/findings.js';

describe('what stands in place of words by what kind of phrase they are', () => {
  it.each([
    ['judgement', 'The sloppy runbook was followed.', 'The «runbook» was followed.'],
    ['judgement', 'It was an amateurish handover.', 'It was «a handover».'],
    ['judgement', 'A lazy engineer copied it.', '«An engineer» copied it.'],
    ['judgement', 'Sloppy wiring, labels missing.', '«Wiring», labels missing.'],
    ['judgement', 'He carelessly merged the branch.', 'He «merged» the branch.'],
  ])('leaves out a modifier, %s: %s', (rule, text, rewritten) => {
    expect(rewrittenBy(rule, text)).toBe(rewritten);
  });

  it.each([
    ['judgement', 'The engineer was lazy.', 'The engineer was «in a situation in which it made sense (how: …)».'],
    ['judgement', 'I was too lazy to draw a diagram.', 'I «was in a situation in which it made sense (how: …)» to draw a diagram.'],
    ['judgement', 'The answer was rather unprofessional.', 'The answer was «not what we want (in what way: …)».'],
    ['judgement', 'We will be less hasty.', 'We will be «helped by a safeguard (which: …)».'],
    ['people-remedy', 'Everybody should be reachable at night.', 'Everybody should «be helped by a safeguard (which: …)» at night.'],
  ])('tells a quality by how it looked, %s: %s', (rule, text, rewritten) => {
    expect(rewrittenBy(rule, text)).toBe(rewritten);
  });

  it.each([
    ['judgement', 'The vendor bungled the swap.', 'The vendor «had difficulties with» the swap.'],
    ['person-at-fault', 'He knew of it and kept it to himself.', 'He knew of it and «had reasons to keep it to himself (which: …)».'],
    ['people-remedy', 'The technician was dismissed.', 'The technician «was asked what would have helped (what: …)».'],
  ])('tells an act by its reasons, %s: %s', (rule, text, rewritten) => {
    expect(rewrittenBy(rule, text)).toBe(rewritten);
  });

  it.each([
    ['judgement', 'The crew did it out of spite.', 'The crew did it «for reasons that are still to be told (which: …)».'],
    ['judgement', 'He made himself look like an idiot.', 'He made himself look like an «individual with little to go by (what: …)».'],
    ['people-remedy', 'Disciplinary action was taken.', '«A change to what people work with» was taken.'],
    ['judgement', 'Sloppy.', '«What there was to go by: …».'],
  ])('asks what there was to go by, %s: %s', (rule, text, rewritten) => {
    expect(rewrittenBy(rule, text)).toBe(rewritten);
  });
});

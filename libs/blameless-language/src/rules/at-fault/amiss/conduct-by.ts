import { clientele, ofClusters } from '../../../people/roles.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { operatorEnd, personEnd } from '../done-by.js';

const conduct = wordSet(
  'use usage handling execution application interpretation configuration reading judgement judgment reaction decision action actions operation cleanup ' +
    'step change changes failover failback reboot restart deploy deployment push merge revert rollback update upload commit rm drain depool reset deletion ' +
    'removal shutdown disconnection decommissioning edit edits entry command',
);
const misconduct = wordSet(
  'incorrect improper wrong careless inappropriate poor erroneous mistaken hasty reckless accidental inadvertent unintended faulty',
);
/** "Incorrect use of the flag by the engineer": what somebody did, with a bad name. */
export function* conductBy(reading: Reading, by: number): Iterable<Match> {
  const { sentence } = reading;
  const end = personEnd(reading, by + 1) ?? operatorEnd(reading, by + 1);
  if (end === null) return;
  for (let at = by - 1; at >= Math.max(0, by - 8) && !sentence.isBoundary(at); at--) {
    if (doingAmiss.test(sentence.norm(at)) && !programs.has(sentence.norm(end - 1)) && sentence.norm(at + 1) === 'of') {
      yield { from: at, to: end, suggestion: null };
      return;
    }
    if (!conduct.has(sentence.norm(at)) || !sentence.hasAny(at - 3, at, misconduct)) continue;
    const from = misconduct.has(sentence.norm(at - 1)) ? at - 1 : misconduct.has(sentence.norm(at - 2)) ? at - 2 : at - 3;
    yield { from, to: end, suggestion: null };
    return;
  }
}

/** These misread and miscount as well. */
const programs = wordSet('provider providers security support', clientele, ofClusters);

/** "Miswiring of the panel by the electrician". */
const doingAmiss =
  /^mis-?(?:count|read|label|labell|typ|key|wir|cabl|configur|rout|calculat|identify|interpret|judg|plac|handl|apply|dial|stat|diagnos|spell|set|copy|numb?er|understand|measur|align)ing$/;

import { wordSet } from '../../prose/word-set.js';
import { isAdverb } from '../../prose/verb-group.js';
import type { Reading } from '../rule.js';

/** What somebody does to a system, by hand or at the keyboard; given as the reason, it is they who are. */
export const handsOn = wordSet(
  'run ran start stop restart kill delete drop remove truncate wipe erase overwrite overwrote format reformat reimage change alter modify edit set reset swap switch flip toggle apply push ' +
    'force-push merge deploy redeploy roll revert commit release ship upgrade downgrade patch install uninstall unplug plug disconnect connect disable disabled enable turn shut ' +
    'cut pull press hit click tick select choose pick enter type mistype paste copy move rename rotate revoke renew terminate destroy configure reconfigure misconfigure ' +
    'mix confuse mistake swap misread misunderstand misinterpret forget overlook ignore skip bypass assume approve rubber-stamp sign promote import export upload ' +
    'download load send open close add insert leave left lose break brick trip drill dig sever damage touch grab grant expose publish announce advertise execute issue trigger ' +
    'replace reboot reseat power-cycle drain cordon scale resize migrate point repoint route reroute lock unlock mount unmount detach attach purge flush clear ' +
    'clean archive schedule cancel abort omit neglect fail put accept dismiss silence mute acknowledge ack override disregard play mess miscalculate transpose typo fat-finger fat-fingered unset hardcode comment uncomment decommission shelve wire rewire rack label mislabel',
);

/** Whether the word at `index`, or the one behind its auxiliaries and adverbs, is the verb of such a deed, told of what was. */
export function isHandsOn({ sentence }: Pick<Reading, 'sentence'>, index: number): boolean {
  let at = index;
  while (at < index + 5 && (helping.has(sentence.norm(at)) || isAdverb(sentence.norm(at), sentence.at(at).pos))) at++;
  const { lemma, norm, kind } = sentence.at(at);
  // "Root cause: the dev pipeline", "the team set" are nouns, but what stands before an object is none.
  return kind === 'word' && (handsOn.has(lemma) || handsOn.has(norm)) && !norm.endsWith('ing') && !nounish.has(sentence.norm(at + 1));
}
const helping = wordSet('had has have did does do not never who then');
const nounish = wordSet('of is was');

import { examining, planning, thinking } from '../../../people/attention.js';
import { wordSet } from '../../../prose/word-set.js';

/** What somebody can be held to have left undone. Not what merely did not come to them: to see, to find, to be told. */
export const duties = wordSet(
  'assign reassign ask tell communicate consult follow escalate document inform warn announce use acknowledge respond monitor watch let notice realize ' +
    'realise see recognize recognise update run make take apply finish complete perform confirm involve engage handle address rotate renew ensure ' +
    'understand appreciate anticipate foresee adhere comply heed raise answer reply delegate report share mention clean provide listen supervise oversee ' +
    'obtain seek copy install record specify configure enable audit secure patch vet enquire inquire pursue rectify adopt prioritise prioritize implement ' +
    'maintain migrate upgrade back backup save keep stick obey respect observe honour honor execute restart revert disable remove delete add include close ' +
    'fill sign send page call contact wake join attend exclude pull rebase sync schedule drain stop set treat triage act care bother fix replace mount ' +
    'label log register authorise authorize approve limit restrict protect encrypt cover investigate study measure count compare sanitise sanitize escape ' +
    'lock unlock stage pause notify brief explain clarify agree commit push merge pin tag bump regenerate reload rebuild flush invalidate archive exercise ' +
    'train learn appear pick participate cooperate collaborate help know turn switch define request carry account conduct undertake arrange budget forward relay ' +
    'pass organise organize establish scan fulfil fulfill enforce justify abide accommodate hand sleep alert react mark flag intervene chase proofread ' +
    'backport publish restore revoke reset anonymise anonymize redact',
  examining,
  thinking,
  planning,
);
/** Of these, a circumstance where a role did not do them, a reproach where somebody with a name did not. */
export const noticing = wordSet('notice realize realise see recognize recognise know understand appreciate anticipate foresee');
/** What a team can be said not to do at all. */
export const habits = wordSet(
  'check verify test review ask tell communicate consult read follow escalate document inform warn announce coordinate acknowledge respond monitor maintain ' +
    'prioritise prioritize triage update patch rotate clean fix share rehearse back care bother listen watch adopt keep',
);

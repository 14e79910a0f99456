import { wordSet } from '../../../prose/word-set.js';

/** What somebody can be held to have left undone. Not what merely did not come to them: to see, to find, to be told. */
export const duties = wordSet(
  'assign reassign check verify test review ask tell communicate consult read follow escalate document inform warn announce coordinate double-check look think consider use ' +
    'acknowledge respond wait monitor watch let notice realize realise see recognize recognise update run make take apply finish complete perform prepare plan confirm ' +
    'validate assess question challenge involve engage handle address rotate renew ensure understand appreciate anticipate foresee rehearse adhere comply heed raise ' +
    'answer reply delegate report share mention clean provide listen supervise oversee obtain seek copy install record specify configure enable ' +
    'inspect audit secure patch vet scrutinise scrutinize enquire inquire pursue rectify adopt prioritise prioritize implement maintain migrate upgrade back backup ' +
    'save keep stick obey respect observe honour honor execute restart revert disable remove delete add include close fill sign send page call contact wake join ' +
    'attend exclude pull rebase sync schedule drain stop set treat triage act care bother fix replace mount label log register authorise authorize approve limit restrict ' +
    'protect encrypt cover investigate examine study measure count compare cross-check sanitise sanitize escape lock unlock stage pause notify brief explain clarify ' +
    'agree commit push merge pin tag bump regenerate reload rebuild flush invalidate archive exercise train learn appear participate cooperate collaborate help know turn switch define request carry account conduct undertake arrange budget forward relay pass organise organize establish evaluate scan fulfil fulfill enforce justify abide accommodate hand sleep alert react mark flag intervene chase proofread backport publish restore revoke reset anonymise anonymize redact',
);
/** Of these, a circumstance where a role did not do them, a reproach where somebody with a name did not. */
export const noticing = wordSet('notice realize realise see recognize recognise know understand appreciate anticipate foresee');
/** What a team can be said not to do at all. */
export const habits = wordSet(
  'check verify test review ask tell communicate consult read follow escalate document inform warn announce coordinate acknowledge respond monitor maintain ' +
    'prioritise prioritize triage update patch rotate clean fix share rehearse back care bother listen watch adopt keep',
);

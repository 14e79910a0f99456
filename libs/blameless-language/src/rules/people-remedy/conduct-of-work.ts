import { clientele, companies } from '../../people/roles.js';
import { examining, speaking } from '../../people/attention.js';
import { wordSet } from '../../prose/word-set.js';

/** What is asked of people and their attention, whatever they work on; a plan of work (add, build, move) is none of these. */
export const attentiveDeeds = wordSet(
  'confirm think pay follow adhere stick comply observe respect obey coordinate remember memorize memorise learn know understand study familiarize ' +
    'familiarise acquaint practise practice concentrate focus wait pause breathe slow take stay keep behave refrain avoid abstain improve try strive commit ' +
    'retake undergo attend justify explain apologise apologize shadow care remain stop look mind act acknowledge report raise watch proofread pre-announce ' +
    'own cease adopt feel hold treat trust be agree calm rest sleep',
  examining,
  speaking,
);
/** Of these, nothing but people is told to: an operator is one of flesh and blood. */
export const mindfulDeeds = wordSet(
  'memorize memorise remember think concentrate read reread re-read learn study familiarize familiarise double-check understand breathe apologise ' +
    'apologize practise pay adhere refrain behave',
);
/** Whom something is bought from or sold to: what is asked of them is business. */
export const outsiders = wordSet(
  'provider providers carrier carriers bank banks author authors maintainer maintainers',
  companies,
  clientele,
);

import type { Sentence } from '../prose/sentence.js';
import { isDictionaryWord } from '../prose/tagger.js';
import { wordSet } from '../prose/word-set.js';
import { softwareNames } from './software-names.js';
import type { Subject } from './subject.js';
import { isUndertaking } from './undertakings.js';

/** What the names of firms and authorities end with. */
const ENDINGS = wordSet(
  'inc ltd limited corp corporation llc plc gmbh ag bv llp co capital holdings airways airlines air energy telecom telecoms communications networks hosting labs partners ventures ' +
    'industries technologies technology solutions systems insurance financial securities consulting mobile broadband wireless electric power bank group council university ' +
    'railways rail water gas international logistics pharma motors media studios games',
);
/** … of which hardly a program's name has these. */
const OF_FIRMS = wordSet(
  'holdings airways airlines energy telecom telecoms hosting capital partners ventures industries insurance securities consulting broadband electric railways council university',
);
/** … and what nothing else has at its end. */
const INCORPORATED = wordSet('inc ltd corp llc plc gmbh llp');
const JOINING = wordSet('of and & the for');
/** Firms that are called as their software is. */
const FIRMS = wordSet(
  'akamai amazon aws atlassian cloudflare digitalocean fastly github gitlab google heroku hetzner linode microsoft netlify oracle ovh redhat salesforce slack spotify okta ' +
    'shopify stripe twilio twitter facebook instagram dropbox vmware nvidia npm telegram zoom hashicorp datadog sendgrid mailchimp mailgun vercel cloudera netapp',
);
const NAME = /^\p{Lu}[\p{L}&.'’-]*$/u;
const MOST_WORDS = 5;

/** "Larch Capital failed to follow up", "KSE misled the public": what is called as a firm is, and does what only firms do. */
export function isCalledAsFirm(sentence: Sentence, subject: Subject, verb: number): boolean {
  const firm = subject.to - subject.from === 1 && FIRMS.has(sentence.norm(subject.from));
  return (firm || isFirmsName(sentence, subject)) && isUndertaking(sentence, verb, firm ? 'program' : 'name');
}

/** "Larch Energy": a firm, unless its program is called the same. */
export function isEndedAsFirm(sentence: Sentence, { from, to }: Pick<Subject, 'from' | 'to'>): boolean {
  if (to - from < 2 || !OF_FIRMS.has(sentence.norm(to - 1))) return false;
  for (let at = from; at < to; at++) if (!NAME.test(sentence.at(at).text) || softwareNames.has(sentence.norm(at))) return false;
  return true;
}

/** "Larch Ltd". */
export function isIncorporated(sentence: Sentence, last: number): boolean {
  return INCORPORATED.has(sentence.norm(last)) && /^\p{Lu}/u.test(sentence.at(last - 1).text);
}

/** Capitals all through, no software that we know, and a word that is none or one that firms are called by. */
function isFirmsName(sentence: Sentence, subject: Subject): boolean {
  const { to } = subject;
  // "The KSE".
  const from = sentence.norm(subject.from) === 'the' ? subject.from + 1 : subject.from;
  if (to - from < 1 || to - from > MOST_WORDS) return false;
  let known = true;
  for (let at = from; at < to; at++) {
    const { norm, text, pos } = sentence.at(at);
    if (JOINING.has(norm) && at > from) continue;
    if (!NAME.test(text) || softwareNames.has(norm) || pos === 'DET' || pos === 'PRON') return false;
    known &&= isDictionaryWord(norm);
  }
  return !known || (to - from > 1 && ENDINGS.has(sentence.norm(to - 1)));
}

import type { Sentence } from '../prose/sentence.js';
import { wordSet } from '../prose/word-set.js';

/** What firms, offices and whoever acts for them do, and programs as good as never. */
const DELIBERATE = wordSet(
  'disclose consult supervise oversee anticipate foresee comprehend heed underestimate under-estimate overestimate misjudge misrepresent jeopardise jeopardize ' +
    'misinform mishandle mismanage botch bungle withhold conceal concede blame criticise criticize accuse pledge negotiate hire outsource procure budget invest ' +
    'undertake liaise rehearse brief scrutinise scrutinize vet deprioritise deprioritize appoint endorse comply honour apologise apologize investigate escalate ' +
    'downplay belittle postpone procrastinate dither cooperate collaborate renege underinvest overspend misspend squander lobby litigate sue insist boast promise ' +
    'admit confess realise realize regret skimp overlook neglect',
);
/** Of these, what is said of planners and brokers that are programs. */
const OF_PROGRAMS = wordSet(
  'underestimate under-estimate overestimate misjudge mishandle overlook neglect withhold anticipate supervise conceal escalate botch prioritise prioritize promise negotiate',
);
/** What stands between somebody and what they undertook. */
const LEADING = wordSet(
  'fail fails failed failing neglect neglected omit omitted refuse refused decide decided choose chose chosen manage managed',
);
const HEARERS = wordSet(
  'us me him customer customers client clients user users staff resident residents parent parents passenger passengers patient patients regulator regulators ' +
    'authority authorities management board public subscriber subscribers police people anyone anybody everyone everybody employee employees member members congress ' +
    'parliament government investor investors shareholder shareholders community media press families journalists owner owners tenants',
);
const PUBLIC = wordSet([...HEARERS].filter((norm) => norm !== 'us' && norm !== 'me' && norm !== 'him').join(' '));
/** What is drawn up, kept, taken in and answered among people. */
const AFFAIRS = wordSet(
  'policy policies procedure procedures practice practices plan plans strategy measures controls safeguards oversight governance supervision training reviews assessment ' +
    'assessments audit audits diligence risk risks obligation obligations duty duties responsibility responsibilities recommendation recommendations warning warnings advice ' +
    'concern concerns complaint complaints findings lesson lessons staff employees personnel patients residents contract contracts agreement commitment commitments promise ' +
    'promises standards regulations law laws rules guidance guidelines instructions compliance remediation privacy significance severity gravity seriousness extent ' +
    'consequences implications danger dangers weaknesses shortcomings deficiencies mistakes urgency inspection inspections drills exercises expertise explanation ' +
    'clarification apology compensation refunds emails e-mails calls letters inquiries enquiries tickets feedback scrutiny testing rehearsals governance accountability ' +
    'redundancy continuity resilience preparations precautions',
);
const WITH_AFFAIRS = wordSet(
  'implement establish adopt introduce maintain provide ensure perform complete manage identify address assess evaluate recognise recognize understand appreciate consider test ' +
    'review check prepare develop define document enforce seek obtain report monitor mitigate assure secure protect safeguard support respond act resolve deliver ignore disregard dismiss ' +
    'violate breach send answer rectify remedy correct improve communicate share allocate fund buy acquire conduct follow give meet keep take put set offer carry receive rely react grasp ' +
    'demonstrate exercise observe obey require prioritise prioritize reply return handle make show need lack commission abandon misread accept approve provide offer draw run',
);
/** With a verb, what makes it something that is done among people. */
const PHRASES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    follow: 'up through',
    carry: 'out',
    put: 'place',
    take: 'care measures precautions account responsibility seriously advice consideration ownership heed',
    make: 'mistake mistakes typo blunder sure arrangements decision provision',
    give: 'notice thought consideration priority',
    keep: 'word promises informed',
    get: 'us me',
    reach: 'us me',
    act: 'on upon',
    plan: 'for',
    prepare: 'for',
    patch: 'its their his her the our',
    upgrade: 'its their his her',
    go: 'bankrupt business bust',
    let: 'know down',
    sweep: 'rug carpet',
    cut: 'corners',
    drop: 'ball',
    send: 'conflicting mixed',
    say: 'nothing',
  }).map(([verb, words]) => [verb, wordSet(words)]),
);
const TELLING = wordSet('tell inform warn advise brief contact mislead reassure assure lie');
const SIGNALLING = wordSet('notify alert update remind');
const NEAR = 3;
const FARTHEST = 8;

/**
 * Whether the verb at `verb`, or what that verb says was left undone, is what only people do, in their own name or in that of a firm; said
 * of what may well be a program, only where no program does anything of the name.
 */
export function isUndertaking(sentence: Sentence, verb: number, ofProgram: boolean): boolean {
  const at = ledTo(sentence, verb);
  const { lemma } = sentence.at(at);
  if (DELIBERATE.has(lemma) && !(ofProgram && OF_PROGRAMS.has(lemma))) return true;
  const end = Math.min(sentence.clauseEnd(at + 1), at + FARTHEST);
  const phrase = PHRASES.get(lemma);
  if (phrase !== undefined && sentence.hasAny(at + 1, Math.min(end, at + 5), phrase)) return true;
  if (TELLING.has(lemma) && sentence.hasAny(at + 1, at + 1 + NEAR, HEARERS)) return true;
  if (SIGNALLING.has(lemma) && sentence.hasAny(at + 1, at + 1 + NEAR, PUBLIC)) return true;
  return WITH_AFFAIRS.has(lemma) && sentence.hasAny(at + 1, end, AFFAIRS);
}

/** "Failed to fully comprehend", "failed in following": the verb that another one leads to. */
function ledTo(sentence: Sentence, verb: number): number {
  if (!LEADING.has(sentence.norm(verb))) return verb;
  const between = sentence.norm(verb + 1);
  if (between !== 'to' && between !== 'in' && between !== 'at') return verb;
  for (let at = verb + 2; at < verb + 2 + NEAR; at++) if (sentence.at(at).pos === 'VERB') return at;
  return verb;
}

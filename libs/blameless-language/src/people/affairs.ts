import { wordSet } from '../prose/word-set.js';

/** What is drawn up, kept, taken in and answered among people. */
const AFFAIRS = wordSet(
  'policy policies procedure procedures practice practices plan plans strategy measures controls safeguards oversight governance supervision training reviews assessment ' +
    'assessments audit audits diligence risk risks obligation obligations duty duties responsibility responsibilities recommendation recommendations warning warnings advice ' +
    'concern concerns complaint complaints findings lesson lessons staff employees personnel patients residents contract contracts agreement commitment commitments promise ' +
    'promises standards regulations law laws rules guidance guidelines instructions compliance remediation privacy significance severity gravity seriousness extent ' +
    'consequences implications danger dangers weaknesses shortcomings deficiencies mistakes urgency inspection inspections drills exercises expertise explanation ' +
    'clarification apology compensation refunds emails e-mails calls letters inquiries enquiries tickets feedback scrutiny testing rehearsals governance accountability ' +
    'redundancy continuity resilience preparations precautions homework people engineers technicians money funding attention statement statements customer ' +
    'personal sensitive',
);
const ABOUT_AFFAIRS = wordSet(
  'implement establish adopt introduce maintain provide ensure perform complete manage identify address assess evaluate recognise recognize understand appreciate consider test ' +
    'review check prepare develop define document enforce seek obtain report monitor mitigate assure secure protect safeguard support respond act resolve deliver ignore disregard dismiss ' +
    'violate breach send answer rectify remedy correct improve communicate share allocate fund buy acquire conduct follow give meet keep take put set offer carry receive rely react grasp ' +
    'demonstrate exercise observe obey require prioritise prioritize reply return handle make show need lack commission abandon misread accept approve ' +
    'provide offer draw run have do encrypt',
);
/** What is looked after, and what goes wrong with it. */
const ESTATE = wordSet(
  'software system systems servers equipment infrastructure network networks estate premises building buildings trees generators hardware data',
);
const LOOKING_AFTER = wordSet('keep upgrade patch secure protect safeguard modernise modernize inspect replace harden trim maintain test');
const TROUBLES = wordSet('problem problems issue issues bug bugs defect defects flaw flaws vulnerability vulnerabilities fault faults');
const MENDING = wordSet('fix resolve rectify remedy address correct disclose');
const PROJECTS = wordSet(
  'project projects programme transition migration rollout roll-out change changes work works supplier suppliers release',
);
const RUNNING = wordSet('manage oversee rush test review coordinate');
/** By verb, what only people do something of the kind to. */
export const objectsOf: ReadonlyMap<string, ReadonlySet<string>> = paired([
  [ABOUT_AFFAIRS, AFFAIRS],
  [LOOKING_AFTER, ESTATE],
  [MENDING, TROUBLES],
  [RUNNING, PROJECTS],
]);
/** With a verb, what makes it something that is done among people. */
export const phrases = byVerb({
  follow: 'up through',
  carry: 'out',
  put: 'place',
  take: 'care measures precautions account responsibility seriously advice consideration ownership heed reasonable appropriate',
  make: 'mistake mistakes typo blunder sure arrangements decision provision',
  give: 'notice thought consideration priority',
  keep: 'word promises informed abreast apprised',
  get: 'us me',
  reach: 'us me',
  act: 'on upon',
  pay: 'bill bills invoice invoices fee fees rent',
  do: 'homework diligence job part checks anything nothing enough more',
  see: 'coming',
  refuse: 'help',
  meet: 'standard standards requirement requirements target targets',
  explain: 'why how what its their',
  report: 'breach breaches incident leak theft accident',
  listen: 'us staff customers users anyone residents advice',
  learn: 'lesson lessons mistakes incident incidents',
  communicate: 'public us customers users staff clients media effectively clearly openly',
  answer: 'phone phones',
  know: 'better',
  respond: 'alerts alarms pages emails e-mails',
  update: 'software',
  plan: 'for',
  prepare: 'for',
  patch: 'its their his her the our vulnerability vulnerabilities flaw',
  upgrade: 'its their his her',
  go: 'bankrupt business bust',
  let: 'know down',
  sweep: 'rug carpet',
  cut: 'corners',
  drop: 'ball',
  send: 'conflicting mixed',
  say: 'nothing',
});
/** … and what controllers and supervisors do as well that are programs. */
export const phrasesOfOffices = byVerb({
  take: 'action actions step steps notice',
  pay: 'attention',
  give: 'warning attention',
  make: 'allowance',
  get: 'approval permission consent',
  meet: 'deadline deadlines obligations commitments commitment promise',
  set: 'expectations',
  keep: 'eye',
  address: 'concerns concern recommendations warnings findings weaknesses deficiencies',
  raise: 'concerns concern alarm issue issues questions',
  act: 'promptly quickly decisively',
  alert: 'leadership',
});

type Words = ReadonlySet<string>;

function byVerb(words: Readonly<Record<string, string>>): ReadonlyMap<string, Words> {
  return new Map(Object.entries(words).map(([verb, one]) => [verb, wordSet(one)]));
}

function paired(pairs: readonly (readonly [verbs: Words, objects: Words])[]): ReadonlyMap<string, Words> {
  const result = new Map<string, Set<string>>();
  for (const [verbs, objects] of pairs) for (const verb of verbs) result.set(verb, new Set([...(result.get(verb) ?? []), ...objects]));
  return result;
}

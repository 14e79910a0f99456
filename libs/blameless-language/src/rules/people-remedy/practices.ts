import { nots } from '../../prose/function-words.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { isByProgram } from '../counterfactual/human-work.js';
import { dutyOfPassive } from './to-be-done.js';

/** What people do that others would rather they did not. */
const practices = wordSet(
  'push pushes force-push force-pushes shortcut shortcuts edit edits fix fixes hotfix hotfixes hot-fix hot-fixes workaround workarounds commit commits self-approval self-approvals self-merge ' +
    'self-merges assumption assumptions improvisation change changes deployment deployments deploys experiment experiments test tests merge merges',
);
/** Of the plainer of these, how it is done makes it a practice. */
const manual = wordSet(
  'force manual direct ad-hoc adhoc hand quick dirty hot unreviewed untested undocumented unannounced last-minute late risky blind',
);
const always = wordSet(
  'shortcut shortcuts self-approval self-approvals self-merge self-merges assumption assumptions improvisation force-push force-pushes',
);
const done = wordSet('used made done performed taken practised practiced attempted tolerated accepted');
/** What is written for people to keep to. */
const rules = wordSet(
  'procedure procedures checklist checklists process processes policy policies runbook runbooks protocol protocols guideline guidelines rules practices playbook instructions',
);
const kept = wordSet('followed adhered observed respected obeyed complied kept');
const heeded = wordSet(
  'warning warnings alert alerts page pages sign signs report reports complaint complaints concerns feedback finding findings advice risk risks ticket tickets call calls',
);

/** What is owed to others before it is done. */
const raised = wordSet('improved increased raised strengthened heightened sharpened');
const virtues = wordSet('vigilance discipline diligence attentiveness carefulness awareness competence skills attitude morale');
const unheeded = wordSet('unanswered unattended unacknowledged unread');
const duteous = wordSet('announced communicated discussed agreed coordinated escalated declared double-checked acted reviewed approved');
const beforehand = wordSet('first beforehand ahead before');

/** The words that {@link practised} looks at. */
export const practisedWords: ReadonlySet<string> = new Set([
  ...done,
  ...kept,
  'read',
  'seriously',
  'heeded',
  'ignored',
  ...raised,
  ...unheeded,
  ...duteous,
]);

/** "Force pushes should not be used", "the checklist must be followed", "warnings should be taken seriously". */
export function* practised(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  const participle = norm === 'seriously' || unheeded.has(norm) ? index - 1 : index;
  const duty = dutyOfPassive(reading, participle);
  if (duty === null || sentence.norm(duty) === 'will' || isByProgram(reading, participle)) return;
  const whatAt = nounBefore(reading, duty);
  const what = sentence.norm(whatAt);
  const negated = sentence.norm(participle - 1) === 'not' || sentence.hasAny(duty, participle, nots);
  const owed = duteous.has(norm) && !negated && (norm === 'double-checked' || isBeforehand(reading, index) || norm === 'acted');
  const practice = done.has(norm) && negated && isPractice(reading, whatAt);
  const rule = !negated && rules.has(what) && (kept.has(norm) || (norm === 'read' && what !== 'rules' && what !== 'instructions'));
  const sign =
    (norm === 'seriously' || norm === 'heeded' ? !negated : (norm === 'ignored' || unheeded.has(norm)) && negated) && heeded.has(what);
  if (raised.has(norm) && !negated && virtues.has(sentence.norm(duty - 1))) yield { from: duty - 1, to: index + 1, suggestion: null };
  if (owed && sentence.norm(index + 1) !== 'by') yield { from: duty, to: index + 1, suggestion: null };
  if (practice || rule || sign) yield { from: whatAt, to: index + 1, suggestion: null };
}

/** "Force pushes on shared branches must not be used": what stands between is "on" or "to" something. */
function nounBefore({ sentence }: Reading, duty: number): number {
  for (let at = duty - 2; at >= Math.max(0, duty - 6) && !sentence.isBoundary(at); at--)
    if (linking.has(sentence.norm(at)) && at > 0) return at - 1;
  return duty - 1;
}
const linking = wordSet('on to in from of for at');

function isBeforehand({ sentence }: Reading, index: number): boolean {
  const end = sentence.words.length;
  const early = [...Array(Math.max(0, Math.min(end, index + 9) - index)).keys()].map((step) => index + step);
  return early.some((at) => (sentence.norm(at) === 'advance' && sentence.norm(at - 1) === 'in') || beforehand.has(sentence.norm(at)));
}

function isPractice({ sentence }: Reading, at: number): boolean {
  const { norm } = sentence.at(at);
  return practices.has(norm) && (always.has(norm) || sentence.hasAny(at - 2, at, manual));
}

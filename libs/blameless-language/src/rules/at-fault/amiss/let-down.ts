import { isPerson, isSingledOut } from '../../../people/subject.js';
import type { Subject } from '../../../people/subject.js';
import { Wordings } from '../../../prose/wordings.js';
import { rewrittenClause } from '../../../rewriting.js';
import { isProspective } from '../../prospective.js';
import type { Match, Reading } from '../../rule.js';

/** What people, a collective we included, are said to have done badly. */
const shortcomings = new Wordings([
  'fail multiple|several|many|repeated|numerous times|occasions',
  'break it|this|that|things|master|main|build|prod|production|them again',
  'allow this|that|it|them|things to? happen|occur|slip|escalate|drag|fester',
  'fail .|you|them|us|everyone|everybody|miserably|badly|spectacularly|horribly|utterly|here|ourselves|at|as',
  'fail customer|customers|user|users|community|client|clients',
  'let you|everyone|everybody|them|people|folks|guys all? down',
  'let … customers|customer|users|user|community|team|clients|readers|members|players|colleagues|partners down',
  'let down … you|customers|users|community|team|clients|everyone',
  'fall|come up? short',
  'blow it',
  'drop this|that|it on floor',
  'mess|screw|fuck|stuff|cock|foul|bollix|muck it|this|that|things|everything up',
  'mess|screw|fuck|stuff|cock|foul … deploy|deployment|release|upgrade|migration|config|configuration|rollback|merge|update up',
  'cock|stuff|foul|muck up',
  'make it|thing|things|matters|everything|situation|problem|outage even|much|far? worse',
  'get it|this|that|everything|something|things wrong',
  'get … wrong .',
  'do it|this|that|everything|something|things wrong|wrongly|incorrectly|badly',
  'break promise|commitment|trust|word',
  'handle|manage|communicate|respond|react|plan|execute it|this|that|things|matters|situation|incident? poorly|badly|terribly|clumsily',
  'do wrong',
  'go wrong',
  'do poor|bad|terrible|lousy|horrible|awful|sloppy|crappy|shoddy job',
  'do something|anything really? stupid|dumb|silly|foolish|careless|reckless',
  'make bigger|worse|big|huge|greater problem|mess|situation',
  'make mess|hash|fool|blunder|howler|gaffe|boo-boo|mess-up|screw-up|screwup|fuckup|slip-up|slip',
  'make bad|poor|wrong|terrible|awful|foolish|silly|stupid|dumb assumption|call|choice|decision|move|mistake|judgement|judgment',
  'admit|confess|acknowledge|concede|own … mistake|mistakes|error|errors|fault|guilt|blame|failing|failings|failure|wrongdoing',
  'own|fess up',
  'take|accept|assume|bear full|complete|entire|sole|total responsibility|blame',
  'take|accept|assume|bear some|part|partial|personal? responsibility for',
  'shoot … in foot',
  'hold … hand|hands up',
  'hold up hand|hands',
  'put … hand|hands up',
  'commit … violation|violations|breach|breaches|offence|offences',
  'score own goal',
  'lose track|sight|patience|focus|concentration|nerve|plot',
  'fall asleep|prey|victim',
  'drag heel|heels|feet',
  'bite off',
  'make|commit rushed|hasty|careless|sloppy mistake|mistakes|error|errors',
]);

/** What only somebody singled out is held to have done. */
const harm = new Wordings([
  'push|deploy|commit|merge straight|directly to|into production|prod|master|live|main|trunk',
  'let us|me all? down',
  'keep it|this|that|them|these to himself|herself|themselves|itself|myself',
  'click|skip through … warning|warnings|prompt|prompts|dialog|dialogue|confirmation|alert|alerts',
  'let down us|me',
  'overwrite|aggravate|exacerbate|worsen|jeopardise|jeopardize|endanger|imperil|squander|misrepresent|mismanage',
  'reuse|re-use|recycle … password|passwords|credentials|passphrase',
  'abandon|forsake|evade|shirk responsibility|responsibilities|duty|duties|obligation|obligations|post',
  'manage to push|commit|deploy|ship|release|merge same? broken|bad|wrong|buggy|untested code|build|change|version|file|config|thing',
  'dig|drill|saw|plough|plow|slice|cut through|into|up … fibre|fiber|cable|cables|line|duct|conduit|trunk',
  'hardcode|hardcoded|hard-code|hard-coded … password|passwords|credential|credentials|key|keys|token|tokens|secret|secrets',
  'take … days|weeks|months|hours|years to notify|inform|tell|disclose|warn|announce|admit',
  'wait … before|to tell|telling|notify|notifying|inform|informing|disclose|disclosing|warn|warning|escalate|escalating|report|reporting|patch|patching',
  'wipe|nuke|clobber|trash|hose|bork|brick|butcher|torpedo|mangle|ruin|wreck|sabotage|fumble|fluff|flub|muddle|bumble|botch|flout|shirk',
  'take|bring|knock|shut down|offline|out … site|website|production|prod|everything|internet|isp|isps|business|company|platform',
  'take|bring|knock|shut site|website|production|prod|everything|internet|business|company|platform down|offline|out',
  'pull|unplug|yank|cut|sever|disconnect wrong|live cable|plug|cord|fibre|fiber|line|power',
  'manage to delete|wipe|destroy|kill|crash|lose|corrupt|overwrite|break|exhaust|flood|drop',
  'manage to take|bring|knock … down|offline|out',
  'sleep through',
  'fall for',
  'trip over',
  'trip main? breaker|circuit|fuse',
  'knock over',
  'spill',
  'lock himself|herself|themselves|myself|everyone|everybody|users|customers … out',
  'click|open … phishing|malicious|infected|suspicious',
  'use|choose|reuse|set|pick weak|default|guessable|shared|trivial password|passwords|passphrase|credentials',
  'commit|push|paste|post|publish|upload|leave|share|check key|keys|secret|secrets|credential|credentials|token|tokens|password|passwords … public|publicly|github|pastebin|git',
  'commit|push|paste|post|publish|upload|leave|share access|api|private|ssh|secret|signing key|keys|token … public|publicly|github|pastebin|git',
  'take hour|hours|long|ages|forever|day|days|minutes to respond|react|answer|reply|acknowledge|notice|realise|realize|intervene',
  'take … hours|minutes|days to respond|react|answer|reply|acknowledge|notice|realise|realize|intervene',
  'doze|nod off',
  'wave … through',
  'tell nobody|noone|no-one',
  'start|begin pull|pulling plugs|plug|cables',
  'feel stupid|dumb|guilty|foolish|terrible|awful|ashamed|responsible',
]);
/** The words that {@link shortcoming} looks at. */
export const shortcomingWords: ReadonlySet<string> = new Set([...shortcomings.firstWords, ...harm.firstWords]);
/** Also of what they think now: the fact is said by it. */
const present = new Set(['admit', 'confess', 'acknowledge', 'concede', 'own', 'take', 'accept', 'assume', 'bear', 'feel']);
const things = new Set('what something things anything everything nothing thing all much'.split(' '));
const some = new Set(['anything', 'nothing', 'something']);
const takenOver = new Set('over back forward open closed safe fast'.split(' '));

/** "We let our users down", "I got it wrong", "and we failed". */
export function* shortcoming(reading: Reading, index: number): Iterable<Match> {
  const word = reading.sentence.at(index);
  if (word.pos !== 'VERB' && word.pos !== 'AUX') return;
  if (shortcomings.begins(word)) yield* ofThose(reading, index, shortcomings, isPerson);
  if (harm.begins(word)) yield* ofThose(reading, index, harm, isSingledOut);
}

function* ofThose(reading: Reading, index: number, wordings: Wordings, fits: (subject: Subject) => boolean): Iterable<Match> {
  const { sentence } = reading;
  const to = wordings.endAt(sentence, index);
  if (to === null || !isToldOfThePast(reading, index)) return;
  // "Tries to log in and fails": the attempt fails, not whoever makes it.
  if (sentence.at(index).lemma === 'fail' && sentence.words.slice(0, index).some(({ lemma }) => lemma === 'try' || lemma === 'attempt'))
    return;
  const subject = reading.subject(index);
  // "As our monitoring failed us", "what went wrong": not we, and not whoever asks.
  const { lemma } = sentence.at(index);
  // "The team that owns the errors dashboard."
  if (lemma === 'own' && sentence.at(to).pos === 'NOUN') return;
  if (lemma === 'go' ? things.has(sentence.norm(index - 1)) : lemma === 'do' && some.has(sentence.norm(subject.from - 1))) return;
  if (subject.kind === 'we' && sentence.norm(to - 1) === 'us') return;
  if (fits(subject)) yield rewrittenClause(reading, subject, index, to, null);
}

function isToldOfThePast(reading: Reading, index: number): boolean {
  const { norm, lemma, pos } = reading.sentence.at(index);
  if ((pos !== 'VERB' && pos !== 'AUX') || reading.sentence.norm(index - 1) === 'to' || takenOver.has(reading.sentence.norm(index + 1)))
    return false;
  const group = reading.group(index);
  if (group.passive || group.negated) return false;
  // "I may have made it worse" is said of what was.
  const surmised = group.perfect && (group.modal === 'may' || group.modal === 'must');
  if (surmised) return true;
  if (group.modal !== null || isProspective(reading, index)) return false;
  return (
    !norm.endsWith('ing') &&
    (norm !== lemma || norm.endsWith('ed') || norm === 'let' || norm === 'cut' || norm === 'shut' || present.has(norm) || group.perfect)
  );
}

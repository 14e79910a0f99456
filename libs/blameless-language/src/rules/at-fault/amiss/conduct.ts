import { isPerson } from '../../../people/subject.js';
import type { Subject } from '../../../people/subject.js';
import { Wordings } from '../../../prose/wordings.js';
import { rewrittenClause } from '../../../rewriting.js';
import type { Match, Reading } from '../../rule.js';
import { isCrew } from '../crew.js';
import { isTold } from '../verbs.js';

const MATTERS =
  'ticket|tickets|request|requests|form|report|reports|warning|warnings|alert|alerts|page|pages|renewal|invoice|patch|patches|fix|advisory|issue|bug|complaint|complaints|' +
  'email|mail|information|news|it|this|that|quote|order|pr|review|approval|ticket|case|escalation|problem|knowledge|application|paperwork|contract|decision';

/** What is held against people, a collective we included. */
const ofAnybody = new Wordings([
  'turn|close blind|deaf eye|eyes|ear|ears',
  'look other way',
  'drag foot|feet|heel|heels',
  `sit|sleep on … ${MATTERS}`,
  'bury head|heads',
  'pass buck',
  'wash hand|hands of',
  'point finger|fingers at',
  'lose thread .|after|early|in|during|for|completely|entirely|at|when|quite',
  'lose plot|overview|grip|sight|patience|nerve|interest',
  'lose control of situation|incident|response',
  'chase … herring|herrings|goose|ghost|ghosts',
  'bark up wrong',
  'go down rabbit|wrong hole|path|road',
  'take eye|eyes off',
  'take … word for',
  'take … for granted',
  'take … on faith|trust',
  'jump gun',
  'rubber-stamp|rubberstamp',
  'nod|wave it|this|that|change|patch|request|them through',
  'brush|shrug|fob|laugh|play off|down|away',
  'make light of',
  'put|place … at risk',
  'overreact|overcorrect|overreach|overcomplicate|overpromise|procrastinate|dither|dawdle|vacillate|waffle|prevaricate|backpedal',
  'underdeliver|overcharge|oversell|downplay|understate|overstate|exaggerate|trivialise|trivialize|sugarcoat|whitewash',
  'bodge|bungle|botch|bollocks|bumble',
  'gamble|bet|bank on',
  'fool|mess|muck|fiddle|monkey|meddle|tamper|tinker around|with|about',
  'mishear|misspeak|mislay|mislead|miscount|miskey',
]);

/** What is held against one person or one group, or an operator or a carrier, whom such things are not said of where they are programs. */
const ofSomebody = new Wordings([
  'walk away|off|out',
  'wander off|away|out',
  'keep quiet|silent|mum|shtum|schtum|secret',
  'keep … from|secret … us|me|team|everyone|everybody|customer|customers|you',
  'keep us|me|team|everyone|everybody in dark',
  'stay|remain silent|quiet|mum about|on|when|while|as|and|although|though',
  'say nothing',
  'hide|conceal|withhold',
  'lie to|about',
  'fib|fudge|fake|forge|falsify|feign|pretend|doctor|whitewash|deceive',
  'swear blind|it|that',
  'deny any|all? knowledge|everything|having|it|that',
  'deny make|making|responsibility|wrongdoing|involvement|liability|knowing|touching|changing',
  'send|give conflicting|mixed|contradictory|misleading|confusing|false signal|signals|message|messages|information|instructions|statements|orders',
  'give|provide no|not warning|notice|explanation|reason|advance|heads-up',
  'make false|misleading|contradictory|empty statement|statements|claim|claims|promise|promises|assurances',
  'keep change|shift|move mind|requirements|requirement|direction|directions|scope|specification|specifications|goalposts|plan|plans|story|deadline|priorities',
  'keep change|shift … orders|requirements|directions|instructions|specifications|specs',
  'move|shift goalposts|goal',
  'change tune|story',
  'go back on',
  'merge|approve|review own pr|mr|pull|merge|change|changes|patch|commit|work|code',
  'self-merge|self-merged|self-approve|self-approved',
  'have … bad|annoying|nasty|terrible|dangerous|unfortunate habit|tendency of|to',
  'go rogue',
  'go over head|heads',
  'go|act|work beyond|outside … scope|remit|brief|mandate|authority|instructions|responsibility',
  'exceed|overstep … authority|remit|scope|mandate|bounds|brief|mark',
  'shirk|dodge|duck|evade',
  'abuse|hog|spam|bombard|hammer',
  'leave us|me|everyone|everybody|team|them hanging|guessing|stranded|waiting|high|alone|in|without',
  'leave without|early',
  'refuse|decline to',
  'walk away from',
  'throw … under bus',
  'have no idea|clue|business|right|excuse|inkling|notion',
  'have not clue|idea|faintest|foggiest|slightest|inkling',
  'know no better',
  'panic .|and|then|at',
  'freeze .|and|up',
  'hesitate|flinch|balk|baulk',
  'push|force|rush us|me|them|team|engineers|developers into|to',
  'bully|pressure|pressurise|pressurize|talk|badger|coerce|nag|browbeat|cajole|harass|strong-arm us|me|him|her|them|team|engineer|engineers|admin|staff … into|to',
  'cave|give in',
  'give up',
  'guess',
  'shrug|dismiss|belittle|ridicule|mock',
  'keep close|closing|reject|rejecting|deny|denying|blame|blaming our|ticket|tickets|request|requests|it|us|everything|everybody|that',
  'keep postpone|delay|defer|put|push|hammer|forget|overlook|skip|bypass|insist|refuse|interrupt|overrule|override|poke|break|mix|confuse|ask|demand|promise|pretend|meddle|fiddle',
  'postpone|defer|shelve|delay|deprioritise|deprioritize … again|repeatedly|twice|months|weeks|years|times',
  'try|attempt to hide|conceal|cover|bury|blame|deny|dodge|wriggle',
  'try|attempt to shift blame|responsibility',
  'do it|this|that again|second|third|another .|time',
  'run|execute|submit|import|send|trigger|book|post … it|script|job|migration|import|batch|payment|payments|file|files twice|again .|by|and|because|since|without',
  'go ahead … without',
  'hang up',
  'jumble|garble|transpose',
  'sell|steal|pawn|pocket … drive|drives|disk|disks|laptop|laptops|phone|phones|tape|tapes|server|servers|equipment|hardware|data|records|list',
  'help himself|herself|themselves|itself to',
  'pull … healthy|live|active|good|working|production disk|disks|drive|drives|cable|cables|card|plug|node|psu|supply|blade',
  'pull|unplug|remove|yank|disconnect first … see|find|come',
  'pull|unplug|remove|yank|disconnect|replace healthy|live|good|working disk|disks|drive|drives|cable|cables|card|node|psu|blade|module|controller',
  'take … weeks|months|h|min|mins|week|month to respond|react|answer|reply|acknowledge|notice|realise|realize|intervene',
  'take ages|forever|eternity',
]);

/** The words that {@link conduct} looks at. */
export const conductWords: ReadonlySet<string> = new Set([...ofAnybody.firstWords, ...ofSomebody.firstWords]);

/** What only people do, and what nobody says of them in praise: "sat on the ticket", "kept quiet about it", "walked away from it". */
export function* conduct(reading: Reading, index: number): Iterable<Match> {
  const word = reading.sentence.at(index);
  if (word.pos !== 'VERB' && word.pos !== 'AUX' && word.norm === word.lemma) return;
  if (ofAnybody.begins(word)) yield* ofThose(reading, index, ofAnybody, (subject) => isPerson(subject) || isCrew(reading, subject));
  if (ofSomebody.begins(word))
    yield* ofThose(reading, index, ofSomebody, (subject) => isCrew(reading, subject) || isThey(reading, subject, index));
}

function* ofThose(reading: Reading, index: number, wordings: Wordings, fits: (subject: Subject) => boolean): Iterable<Match> {
  const { sentence } = reading;
  const to = wordings.endAt(sentence, index);
  if (to === null || !isToldOrOngoing(reading, index)) return;
  const subject = reading.subject(index);
  if (isNoReproach(reading, subject, index, to)) return;
  if (fits(subject)) yield rewrittenClause(reading, subject, index, to, null);
}

/** "They lied to us": whoever they are, where programs do nothing of the kind. */
function isThey({ sentence }: Reading, { kind, from }: Subject, verb: number): boolean {
  return kind === 'doubtful' && sentence.norm(from) === 'they' && !ofPrograms.has(sentence.at(verb).lemma);
}
const ofPrograms = new Set(
  'abuse hog spam bombard hammer leave hide have freeze hesitate give guess keep postpone defer delay do run execute submit import send trigger book post go hang try attempt take'.split(
    ' ',
  ),
);

/** "You guessed it", "I had no idea why", "withheld the payment". */
function isNoReproach({ sentence }: Reading, { kind }: Subject, index: number, to: number): boolean {
  const { lemma } = sentence.at(index);
  if (lemma === 'guess') return sentence.norm(to) === 'it' || sentence.norm(to) === 'right';
  if (lemma === 'withhold') return sentence.hasAny(to, to + 8, payments);
  return lemma === 'have' && (kind === 'self' || kind === 'we') && asked.has(sentence.norm(to));
}
const asked = new Set(['why', 'where', 'who', 'whether', 'if', 'when']);
const payments = new Set('payment payments fee fees money funds funding pay bonus bonuses tax taxes'.split(' '));

/** Of the past, or "keeps hammering it", "are abusing it". */
function isToldOrOngoing(reading: Reading, index: number): boolean {
  const { sentence } = reading;
  const { norm, lemma } = sentence.at(index);
  if (sentence.norm(index - 1) === 'to') return false;
  if (norm.endsWith('ing') && (going.has(sentence.norm(index - 1)) || sentence.norm(index - 1) === ',')) return true;
  const { perfect, done } = reading.group(index);
  return (norm !== lemma || perfect || done || same.has(norm)) && isTold(reading, index);
}

const going = new Set(['kept', 'keep', 'keeps', 'is', 'are', 'was', 'were', 'been', 'started', 'began']);
const same = new Set(['cut', 'put', 'let', 'bet']);

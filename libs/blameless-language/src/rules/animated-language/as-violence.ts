import { wordSet } from '../../prose/word-set.js';
import { Wordings } from '../../prose/wordings.js';
import { isCrew } from '../at-fault/crew.js';
import { isToldOfThePast, verbBefore } from '../at-fault/verbs.js';
import type { Match, Reading } from '../rule.js';

/** What nobody does to a database in earnest. */
const violent = wordSet(
  'massacre slaughter murder butcher annihilate obliterate torch nuke trash wreck ruin vandalise vandalize torpedo bludgeon mutilate eviscerate ' +
    'incinerate mangle maim savage ravage steamroll steamroller bulldoze pummel strangle crucify assassinate kneecap clobber pulverise pulverize vaporise vaporize ' +
    'brutalise brutalize desecrate defile lynch cremate gut hose bork cripple cowboy yolo devastate pillage plunder bombard',
);
const deeds = new Wordings([
  'set fire|ablaze|alight to',
  'set … on fire',
  'set … ablaze|alight',
  'burn … down|to ground|crisp',
  'burn through',
  'blow up',
  'blow … up|apart|sky-high',
  'blow … to pieces|bits|smithereens|kingdom',
  'blow … out of water',
  'drive|run … into ground|wall',
  'drive|run … off cliff|rails|road',
  'tear|rip|rip … apart|asunder',
  'tear|rip|shoot … to shreds|pieces|bits',
  'lay waste to',
  'bring … to its|their? knees',
  'pour petrol|gasoline|oil|fuel on|onto',
  'leave trail|path of destruction|havoc|wreckage|chaos|ruin|corpses|carnage|broken',
  'turn|make … into|of war|battlefield|graveyard|minefield|wasteland|nightmare|hell|circus zone|.',
  'go on rampage|spree',
  'run wild|amok|riot|roughshod .|on|in|over|with|through|across',
  'go berserk|rogue|wild|nuts|bananas|ballistic|postal|overboard .|on|in|with|and',
  'play with fire',
  'play russian roulette',
  'hold us|everyone|everybody|company|team|users|customers hostage|ransom',
  'hold us|everyone|everybody|company|team|users|customers to ransom',
  'screw us|me|everyone|everybody|team|customers over',
  'hang|leave us|me|everyone|team out to dry',
  'leave us|me|everyone|team high and dry',
  'leave us|me|everyone|team in lurch',
  'stab us|me|team in back',
  'pull rug from|out under|from',
  'have blood on hands',
  'ride roughshod over',
  'make life|lives … miserable|hell|misery|nightmare',
  'drop bomb|bombshell on',
  'throw grenade|hand-grenade into|in|at',
  'take sledgehammer|axe|chainsaw|hatchet to',
  'swing axe|sledgehammer',
  'screw pooch',
  'play roulette|god|poker|dice with',
  'leave behind crater|mess|wreckage|ruins|rubble|wasteland',
  'leave behind smoking|burning|steaming|giant|huge|awful|terrible crater|mess|wreckage|ruins|rubble|wasteland',
  'go full|total|complete rambo|cowboy|nuclear|berserk|amateur|rogue|maverick|kamikaze',
  'go nuclear|ballistic|cowboy',
  'sleep|asleep at switch|wheel|controls',
  'have head|heads in sand|clouds',
  'bury head|heads in sand',
  'stick head|heads in sand',
  'drop bomb|bombshell on',
  'put torch to',
]);
/** How people go about it. */
const likened = new Wordings([
  'like bull|bulls|elephant|elephants in china|porcelain shop',
  'like headless|beheaded chicken|chickens',
  'like chickens without|with',
  'like drunken|drunk sailor|sailors',
  'like rank? amateur|amateurs|cowboy|cowboys|vandal|vandals|clown|clowns|toddler|toddlers|lemming|lemmings|kindergartner|kindergarteners .|with|on|in|and|at|when|who',
  'like bunch|pack|gang|herd|horde of',
  'like kid|kids|child|children in candy|sweet|toy store|shop',
  'like school project',
  'like private|personal|own playground|sandbox|toy|fiefdom',
  'like it|that|this was nothing|nobody',
  'like it|that|this was … toy|playground|sandbox|game',
  'like toy|playground|sandbox .',
  'like there is|was|were no tomorrow',
  'as if there was|were no tomorrow',
]);

/** The words that {@link asViolence} looks at. */
export const violenceWords: ReadonlySet<string> = new Set([...violent, ...deeds.firstWords, ...likened.firstWords]);

/** "The developers butchered the schema", "set fire to our error budget", "went in like a bull in a china shop". */
export function* asViolence(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { lemma, norm, pos } = sentence.at(index);
  const likeness = likened.endAt(sentence, index);
  if (likeness !== null) {
    const verb = verbBefore(reading, index, 9);
    if (verb !== null && isCrew(reading, reading.subject(verb))) yield { from: index, to: whole(reading, likeness), suggestion: null };
    return;
  }
  const end = deeds.endAt(sentence, index) ?? (isViolent(lemma, norm) && isDoneTo(reading, index) ? index + 1 : null);
  const told = isToldOfThePast(reading, index) || ((norm === 'has' || norm === 'had') && end !== null);
  if (end === null || pos === 'NOUN' || !told || !isCrew(reading, reading.subject(index))) return;
  yield { from: index, to: end, suggestion: null };
}

function isViolent(lemma: string, norm: string): boolean {
  return violent.has(lemma) || violent.has(norm.replace(/e?d$/, '')) || violent.has(norm.replace(/d$/, ''));
}

function isDoneTo({ sentence }: Reading, verb: number): boolean {
  const { pos, kind } = sentence.at(verb + 1);
  return kind !== 'mark' && pos !== 'ADP' && !sentence.isBoundary(verb + 1);
}

/** "Like a bunch of amateurs": with what it is a bunch of. */
function whole({ sentence }: Reading, end: number): number {
  if (sentence.norm(end - 1) === 'of') return sentence.at(end).pos === 'ADJ' ? end + 2 : end + 1;
  return boundless.has(sentence.norm(end - 1)) ? end - 1 : end;
}
const boundless = wordSet('with on in and at when who');

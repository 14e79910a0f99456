import { framed } from '../frames.js';
import type { FoundWords } from '../found-words.js';
import { madnessFrames } from './madness.js';
import type { Frame } from '../frames.js';

const frames: readonly Frame[] = [
  [/^it (?:\w+ly )?(?:beggar|def|strain|stretch|boggle|blow|blew)\w* .+$/, 'we did not expect'],
  [/^(?:beggars|defies|strains|stretches|boggles) .+$/, 'is not what we expected'],
  [/^(?:beggared|defied|strained|stretched|boggled|blew (?:my|our)) .+$/, 'was not what we expected'],
  [/^words? .+$/, (_, { after }) => (/^(?:how|why|what)$/.test(after.norm) ? 'we would like to know' : 'this was not what we expected')],
  [/^have no words? for$/, wondering],
  [/^have no words?(?: \w+)?$/, 'did not expect this'],
  [
    /^(?:am|are|is|was|were|'m|'re|feel|felt) (?:\w+ly )?(?:speechless|flabbergasted|dumbfounded|gobsmacked|aghast|appalled|furious|livid|seething|fuming|incensed|enraged|outraged|irate|apoplectic|disgusted|gutted|raging|(?:lost|stuck|at a .*loss) for words)(?: (?:at|by|with|over|about))?$/,
    (_, { after }) => (after.kind === 'mark' ? 'did not expect this' : 'did not expect'),
  ],
  [/^(?:leave|leaves|left) (me|us) \w+$/, 'surprised $1'],
  [/^(?:astonish|astound|amaze|baffle|stun|sicken|infuriate|madden|outrage|enrage|anger|appal)\w* (me|us)$/, 'surprised $1'],
  [/^(?:(?:can|could|will) not|cannot|fail|fails|failed|struggle) (?:wrap|get|begin|fathom|comprehend|grasp|conceive|to) ?.*$/, wondering],
  [
    /^(?:unbelievably|shockingly|astonishingly|astoundingly|incredibly|amazingly|bafflingly|bizarrely|remarkably|inexplicably|\w+ingly)$/,
    'at that time',
  ],
  [/^what an? (?:outrage|scandal|crime|insult|disgrace|abomination|obscenity)$/, 'this is not what we want'],
  [
    /^an? (?:outrage|scandal|crime|insult|disgrace|abomination|obscenity)$/,
    (_, { after }) => (after.norm === 'to' ? 'of no help' : 'not what we want'),
  ],
  [/^slap in the face$/, 'surprise'],
  [/^(?:like|as if) .+$/, 'with other effects than meant (which: …)'],
  [/^.+ (?:to|upon)$/, (found) => (chaos.test(found[0]) ? 'had an effect on' : null)],
  [/^(?:can|could) (?:read|count|write|spell|think|type|listen|add|follow|communicate)$/, 'knew of it then (what would have told them: …)'],
  [
    /^(?:is|are) (?:\w+ ){0,4}(?:hard|difficult|tricky|optional|alien|foreign|unknown|complicated|challenging|overrated|uncool|surgery|science|concept)$/,
    'has its obstacles (which: …)',
  ],
  [
    /^(?:was|were) (?:\w+ ){0,4}(?:hard|difficult|tricky|optional|alien|foreign|unknown|complicated|challenging|overrated|uncool|surgery|science|concept)$/,
    'had its obstacles (which: …)',
  ],
  [/^(?:is|are) .*(?:to|for|beyond)$/, 'has its obstacles for'],
  [/^(?:was|were) .*(?:to|for|beyond)$/, 'had its obstacles for'],
  [/^bravo to the (\w+) (who|that)$/, 'what led to this is a question for the $1 $2'],
  [/^(?:slow|sarcastic) (?:clap|applause)$/, 'what led to this is open'],
  [/^give .+ (?:medal|prize|award|cookie)$/, 'there were reasons'],
  [
    /^(?:an? )?(?:well|congrat|kudos|bravo|props|shout|hats?|compliments|respect|cheers|applause|round|three|thank|big|huge|massive|heartfelt|special|many|nice|great|good|brilliant|fantastic|excellent|lovely|stellar|superb|splendid|wonderful|outstanding|medal|slow|sarcastic).* (?:to|for|by|from|of)$/,
    'what led to this is a question for',
  ],
  [/^(?:way to go|(?:nice|great|smart|good) going)$/, 'this had other effects than meant'],
  [/^(?:the |a )?(?:real |absolute |pure |utter |sheer |true )?(?:stroke|act|work) of genius$/, 'step with other effects than meant'],
  [/^(?:genius|galaxy-brain|big-brain) (\w+)$/, '$1'],
  [/^because who needs?$/, 'because what stood in the way of'],
  [/^who needs? (.+?)(?: , right| anyway| right)$/, 'what stood in the way of $1'],
  [/^what (?:could|can) possibly go wrong$/, 'what effects were looked at'],
  [/^(?:god|heavens?|lord) forbid(?: that)?$/, 'it is open whether'],
  [/^surprise , surprise$/, 'as it turned out'],
  [/^(?:sick (?:and )?tired of|sick of \w+|fed up (?:with|of))$/, 'in need of a talk about'],
  [/^(?:have|has|had) had it (?:with|up)$/, 'would like to talk about'],
  [/^(?:makes|drives) (?:my|me|us) .+$/, 'is not what we want'],
  [/^(?:made|drove) (?:my|me|us) .+$/, 'was not what we wanted'],
  [/^(?:have (?:got )?to|must) be (?:kidding|joking)(?: me)?$/, 'may ask what led to this'],
  [/^(?:are|is|were) (?:you|they) .+$/, 'what led to this'],
  [/^for (?:crying out loud|\w+ (?:'s )?sake)$/, 'please'],
  [/^give (?:me|us) a break$/, 'let us look at it again'],
  [/^how dare$/, 'why did'],
  [/^shame on (.+)$/, 'there are questions for $1'],
  [/^thanks for nothing$/, 'we had little to go by'],
  [/^enough is enough$/, 'we would like to change this'],
  [/^what the actual$/, 'what the'],
  [/^i (?:can|could) not believe$/, 'I did not expect that'],
  [/^(?:we )?(?:can|could) not believe$/, 'we did not expect that'],
  [/^(what|who|why|how) (?:the \w+|on earth|in the world)$/, '$1'],
  [/^what were they thinking$/, 'what was there to go by'],
  [/^into an? (?:\w+ )?\w+$/, 'out differently than planned (how: …)'],
  [
    /^(?:was|is|were|are|been) an? (?:\w+ ){0,2}(?:shambles|fiasco|debacle|farce|joke|disgrace|travesty|mockery|circus|nightmare|disaster|fire|shitshow|shit-show|trainwreck|omnishambles|bloodbath|clown-show|clusterfuck)$/,
    'did not go as planned (what: …)',
  ],
  [/^(?:is|was|were|are) responsible for the (?:\w+)$/, 'can tell what led to it'],
];

const chaos = /(?:havoc|chaos|mayhem|carnage|hell|bedlam|misery|ruin|destruction|disaster|anarchy|pandemonium|devastation)/;

/** "Cannot fathom why": what somebody would like to know, and where no question follows, know more about. */
function wondering({ input }: RegExpExecArray, { after }: FoundWords): string {
  const know = /^(?:how|why|what|that)$/.test(after.norm) ? 'would like to know' : 'would like to know more about';
  return input.startsWith('fails') ? know.replace('would like', 'wants') : know;
}

/** Strong words, as what was expected, asked or planned. */
export const reframeAnimatedLanguage = framed([...madnessFrames, ...frames]);

import { wordSet } from '../../prose/word-set.js';

/** What nobody says of a program, by what it finds wanting. */
const wanting = {
  care:
    'careless carelessness negligent negligence sloppy sloppiness sloppiest reckless recklessness irresponsible inattentive inattention thoughtless ' +
    'neglectful slapdash lackadaisical cavalier unthinking half-hearted forgetful forgetfulness absent-minded absentminded lax laxity laxness ' +
    'shoddy half-assed half-arsed half-baked slipshod shambolic heedless incautious unmindful unforgivable unpardonable indefensible reprehensible blameworthy haphazard laziness lazy lazier lazily indifference dereliction slovenly cowboy ' +
    'nonchalance nonchalant apathy apathetic feckless mismanagement mismanaged mismanaging mis-management mis-managed mis-judged mis-judgement mis-judgment malpractice misconduct malfeasance maladministration',
  sense:
    'stupid stupidity stupidest foolish foolishness foolhardy folly silly dumb dumbest unwise inadvisable unadvisable ill-advised ill-considered ill-conceived ill-judged ' +
    'ill-thought-out misguided imprudent injudicious short-sighted shortsighted shortsightedness boneheaded bone-headed brain-dead braindead ' +
    'hare-brained harebrained asinine brainfart braino thinko idiotic idiocy moronic imbecilic lunacy cretinous nonsensically misjudged misjudge misjudging ' +
    'misjudgement misjudgements misjudgment misjudgments knee-jerk overreaction overreactions rash rashness hasty impatience impatient impulsive senseless mindless daft witless',
  skill:
    'incompetent incompetence inept ineptitude ineptness unprofessional unprofessionalism amateurish clueless cluelessness ignorance ignorant inexperience inexperienced ' +
    'naive naïve naivety naivete naiveté gullible rookie clumsy clumsiness hamfisted ham-fisted ham-handed hapless unskilled unexperienced non-experienced unqualified untrained ill-prepared ' +
    'underprepared unprepared bumbling bungled bungle bungling bungles botch botched botching blunder blunders blundered blundering gaffe gaffes ' +
    'cock-up cock-ups screw-up screw-ups fuck-up fuckup fuckups balls-up foul-up illiteracy ill-equipped ill-informed ill-timed ill-executed',
  character:
    'ashamed embarrassing embarrassingly embarrassment shame complacent complacency overconfident over-confident overconfidence over-confidence ' +
    'arrogance arrogant hubris stubborn stubbornness indecision indecisive disobedient cocky smug gung-ho trigger-happy overzealous over-zealous overeager over-eager ' +
    'overambitious over-ambitious oblivious undisciplined dishonest dishonesty guilty cowardice cowardly selfish ' +
    'selfishness childish childishness petty pettiness vindictive spiteful disingenuous deceitful hypocritical hypocrisy callous callousness spineless gutless disrespectful ' +
    'pig-headed pigheaded bull-headed obstinacy unscrupulous unethical greedy egotistical self-serving self-righteous dereliction nepotism',
  persons:
    'idiot idiots moron morons jackass fool fools dummy dumbass imbecile imbeciles klutz doofus dunce numpty muppet nitwit twit nincompoop wally blockhead ' +
    'amateurs bozo clown clowns slacker slackers scapegoat bonehead boneheads knucklehead knuckleheads dickhead dickheads ' +
    'asshole assholes arsehole arseholes jerks dipshit dumbfuck shithead cretin cretins simpleton halfwit half-wit nutjob nutcase crackpot crackpots airhead cowboys buffoon buffoons ' +
    'ignoramus ignoramuses charlatan charlatans liar liars coward cowards incompetents goofball doofuses',
} as const;

/** What somebody is called in anger. */
export const verdictsOnPersons = wordSet(wanting.persons);

export const verdicts = wordSet(Object.values(wanting).join(' '));

export const verdictAdverbs = wordSet(
  'carelessly sloppily stupidly foolishly recklessly irresponsibly lazily thoughtlessly naively naïvely negligently blindly hastily hurriedly haphazardly ' +
    'clumsily ineptly incompetently rashly impulsively impatiently unwisely imprudently misguidedly ill-advisedly heedlessly cavalierly blithely obliviously ' +
    'arrogantly complacently absent-mindedly absentmindedly shortsightedly overconfidently forgetfully embarrassingly shamefully mindlessly senselessly unthinkingly ' +
    'unprofessionally amateurishly shoddily childishly disgracefully rudely dismissively appallingly dishonestly evasively half-heartedly messily unethically callously ' +
    'slothfully flippantly condescendingly patronisingly patronizingly disrespectfully inattentively incautiously unreasonably atrociously abysmally',
);

/** These are technical words as well: "lazy loading", "dumb terminal", "naive algorithm". Only of people, and of what they did. */
export const technical = wordSet(
  'ignorant lazy lazily lazier dumb naive naïve naively blindly hastily hasty greedy impatient stubborn oblivious haphazard unprepared untrained unskilled unqualified guilty cowboy clown shame ' +
    'lax mindless mindlessly shoddy impulsive silly fool dummy senseless wally petty ill-equipped ill-informed overeager over-eager overzealous over-zealous clumsy clumsily messily rudely slothfully atrociously abysmally unreasonably',
);
/** Of a person only: what they were said to be. */
export const poor = wordSet(
  'poor bad terrible questionable rash careless hasty awful horrible dreadful lousy disastrous foolish stupid dumb silly misguided regrettable dubious',
);
export const decisions = wordSet(
  'decision decisions judgement judgment idea call choice choices assumption assumptions move habit habits practice practices attitude planning mistake mistakes form',
);

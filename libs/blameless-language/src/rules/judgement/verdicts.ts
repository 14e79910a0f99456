import { wordSet } from '../../prose/word-set.js';

/** What nobody says of a program, by what it finds wanting. */
const wanting = {
  care:
    'careless carelessness negligent negligence sloppy sloppiness sloppiest reckless recklessness irresponsible inattentive inattention thoughtless ' +
    'neglectful slapdash lackadaisical cavalier unthinking half-hearted forgetful forgetfulness absent-minded absentminded lax laxity laxness ' +
    'shoddy half-assed half-arsed slipshod heedless incautious unmindful unforgivable unpardonable indefensible reprehensible blameworthy haphazard laziness lazy lazier lazily indifference dereliction slovenly cowboy',
  sense:
    'stupid stupidity stupidest foolish foolishness foolhardy folly silly dumb dumbest unwise inadvisable unadvisable ill-advised ill-considered ill-conceived ill-judged ' +
    'ill-thought-out misguided imprudent injudicious short-sighted shortsighted shortsightedness boneheaded bone-headed brain-dead braindead ' +
    'hare-brained harebrained asinine brainfart braino thinko idiotic idiocy rash rashness hasty impatience impatient impulsive senseless mindless daft witless',
  skill:
    'incompetent incompetence inept ineptitude ineptness unprofessional unprofessionalism amateurish clueless cluelessness ignorance ignorant inexperience inexperienced ' +
    'naive naïve naivety naivete naiveté gullible rookie clumsy clumsiness hamfisted ham-fisted ham-handed hapless unskilled unexperienced non-experienced unqualified untrained ill-prepared ' +
    'underprepared unprepared bumbling bungled',
  character:
    'ashamed embarrassing embarrassingly embarrassment shame complacent complacency overconfident over-confident overconfidence over-confidence ' +
    'arrogance arrogant hubris stubborn stubbornness indecision indecisive disobedient cocky smug gung-ho trigger-happy overzealous over-zealous overeager over-eager ' +
    'overambitious over-ambitious oblivious undisciplined dishonest dishonesty guilty cowardice cowardly selfish',
  persons:
    'idiot idiots moron morons jackass fool fools dummy dumbass imbecile imbeciles klutz doofus dunce numpty muppet nitwit twit nincompoop wally blockhead ' +
    'amateurs bozo clown clowns slacker slackers scapegoat',
} as const;

export const verdicts = wordSet(Object.values(wanting).join(' '));

export const verdictAdverbs = wordSet(
  'carelessly sloppily stupidly foolishly recklessly irresponsibly lazily thoughtlessly naively naïvely negligently blindly hastily hurriedly haphazardly ' +
    'clumsily ineptly incompetently rashly impulsively impatiently unwisely imprudently misguidedly ill-advisedly heedlessly cavalierly blithely obliviously ' +
    'arrogantly complacently absent-mindedly absentmindedly shortsightedly overconfidently forgetfully embarrassingly shamefully mindlessly senselessly unthinkingly',
);

/** These are technical words as well: "lazy loading", "dumb terminal", "naive algorithm". Only of people, and of what they did. */
export const technical = wordSet(
  'ignorant lazy lazily lazier dumb naive naïve naively blindly hastily hasty greedy impatient stubborn oblivious haphazard unprepared untrained unskilled unqualified guilty cowboy clown shame ' +
    'lax mindless mindlessly impulsive silly fool dummy senseless wally',
);
/** Of a person only: what they were said to be. */
export const poor = wordSet(
  'poor bad terrible questionable rash careless hasty awful horrible dreadful lousy disastrous foolish stupid dumb silly misguided regrettable dubious',
);
export const decisions = wordSet(
  'decision decisions judgement judgment idea call choice choices assumption assumptions move habit habits practice practices attitude planning mistake mistakes form',
);

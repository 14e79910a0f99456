import { isNameAt } from '../../rules/at-fault/done-by.js';
import type { FoundWords } from '../found-words.js';
import { withArticle } from '../frames.js';
import type { Frame } from '../frames.js';
import { Span } from '../span.js';
import { oneStep, when } from './because.js';

const WHICH = '(which, and what let it have this effect: …)';

/** People as what it came from, as what happened in their work; being human, as working with what can be seen. */
export const somebodyFrames: readonly Frame[] = [
  [/^because (?!of )/, when],
  [/^(?:it|this|that) was (me|us)$/, (found) => `part of it was with ${found[1] ?? ''},`],
  [/^(it|this|that|cause|link|problem|reason) (was|is) (?:\w+ )?human$/, '$1 $2 in how the work is set up (in what way: …)'],
  [/^(?:root )?cause :? ?\w+$/, 'what happened around it: …'],
  [/^(\w+(?:ed|en)) by (an?|the|one of the|our|some) (.+)$/, '$1 in the work of $2 $3'],
  [/^overlooked (in .+)$/, 'still open $1'],
  [/^(?:blame|blames|blamed) (.+)$/, reasonsWith],
  [/^result of (?:human|manual|operator) (?:intervention|action|activity|interaction)$/, 'result of a step taken by hand'],
  [/^(\S+(?: \S+)?) 's doing$/, "$1's step"],
  [/^(?:lies|lay|rests|rested|falls|fell|sits|sat) (?:\w+ly )?(?:with|on) (.+)$/, 'is looked for in the conditions around $1'],
  [/^human$/, 'step by hand'],
  [/^(it|this|that) was (?!me$|us$|human$)\S+$/, ofOne],
  [/^result of (an? .+)$/, 'effect of the work of $1'],
  [/^cause was (an? \w+)$/, 'first thing to be seen was $1'],
  [/^(?:error|lapse|failure) in judge?ment( by .+)?$/, 'assessment$1 (what it rested on: …)'],
  [/^(?:error|mistake|mix-up|slip|oversight|blunder) ((?:in|at|during) .+(?<! (?:the|an?|of|our)))$/, `step $1 ${WHICH}`],
  [
    /^(?:error|mistake|mix-up|slip|blunder) made((?: in| at| during| by) .+)?$/,
    (found, place) => `${withArticle(place, 'step', 'action')} taken${found[1] ?? ''}`,
  ],
  [/^(?:errors|mistakes|mix-ups|slips) made((?: in| at| during| by) .+)?$/, 'steps taken$1'],
  [/^(?:mix-up|goof|screw-up|cock-up|slip-up) by (an? .+|the .+)$/, 'step in the work of $1'],
  [/^human errors will always$/, 'conditions in which a step has another effect will always'],
  [/^we are all humans?$/, 'we all work with what we can see'],
  [/^being human means$/, 'working with what can be seen means'],
  [/^(?:mistakes|errors) (?:do )?happen$/, 'steps have other effects than meant'],
  [/^layer[- ]?(?:8|eight)(?: (?:issue|problem|error|fault))?$/, `a step by hand ${WHICH}`],
  [/^front of (?:the|my|our|his|her) (?:keyboard|screen)(?: here)?(?: \.)?$/, 'what the screen showed'],
  [/^self-inflicted$/, 'the effect of a step of our own'],
  [/^human inattention$/, 'what was not in view (which: …)'],
  [/^belief$/, 'understanding at the time'],
  [/^wrong (keypress|keystroke|click|button|key|command|argument|flag)$/, `$1 ${WHICH}`],
  [/^mis-?click$/, (_, place) => withArticle(place, 'click other than intended', 'unintended click')],
  [/^(hands?|fingers?) slipped$/, '$1 moved further than meant'],
  [/^(hands?|fingers?) slipped (\w+)$/, '$1 moved further than meant $2'],
  [/^finger trouble$/, 'entries other than intended'],
  [/^inattention$/, 'what was not in view (which: …)'],
  [/^(?:\w+ )?administrative weaknesses$/, 'open points in administration (which: …)'],
  [/^(?:\S+ ){1,4}(?:had )?\w+ed(?: .+)?$/, oneStep],
];

/** "Blame Dana": the reasons are to be found where she works, and by role. */
function reasonsWith({ input }: RegExpExecArray, place: FoundWords): string {
  const span = new Span(place.reading, place);
  const see = { blame: 'see', blames: 'sees' }[input.split(' ')[0] ?? ''] ?? 'saw';
  return `${see} reasons with ${span.roleOrFirm(span.from + 1, span.to)}`;
}

/** "It was Dana", by role. */
function ofOne(_: RegExpExecArray, place: FoundWords): string | null {
  const span = new Span(place.reading, place);
  return isNameAt(span.reading, span.to - 1) ? `part of it was with ${span.role(span.to - 1, span.to)},` : null;
}

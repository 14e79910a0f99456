import type { Span } from '../span.js';
import type { Said } from '../said.js';

/**
 * Wordings of several words and what says the same plainly. The first word is a verb in its dictionary form; `|` is either, `?` after a
 * word lets it be absent, `_` is a few words, of which the rewrite can repeat the first lot as `_`.
 */
const LINES: readonly (readonly [string, string])[] = [
  ['deviate|depart|stray|diverge from', '~go another way than'],
  ['disappear|vanish', '~be out of reach'],
  ['wander off|away', '~go elsewhere'],
  ['leave no _', '~be gone with no _ at hand'],
  ['leave out', '~have the step still open for'],
  ['do nothing', '~have all steps still open'],
  ['do wrong', '~do at the time'],
  ['fall short', '~come to a different result than intended'],
  ['whoopsed|oopsed|derped|goofed', '~do something that had an unwanted effect'],
  ['fail', '~come to a different result than intended'],
  ['fall for', '~take for real'],
  ['screw|mess|foul _ up', '~have an unwanted result with _'],
  ['admit|acknowledge|realise|realize|see his|her|their|the mistake|error', '~speak of the effect of this step'],
  ['do something really|very? silly|stupid|dumb|wrong', '~do something that had an unwanted effect'],
  ['manage to make a|an|another|the _? mistake|error|blunder|mess', '~take a step that had an unwanted effect'],
  ['manage to make some|several _? mistakes|errors', '~take steps that had an unwanted effect'],
  ['manage to take|bring _ down|offline', '~make a change that interrupted _'],
  ['manage to', '~take the step to'],
  ['introduce a|an|the regression|bug|error|fault|defect|problem', '~make a change that brought a problem with it'],
  ['try to shift the blame', '~point'],
  ['try to hide|conceal', '~have reasons not to speak of'],
  ['mix up', '~interchange'],
  ['screw|mess|foul|fuck up', '~have an unwanted result with / ~do something that had an unwanted effect'],
  ['attempt|try|mean|want|intend to _ but instead?', '~set out to _ and'],
  ['have no clue|idea', '~know …'],
  ['sit on', '~hold'],
  ['turn a blind eye', '~give no priority'],
  ['wave _ through', '~approve _'],
  ['drag his|her|its|their feet', '~need time'],
  ['chase a red herring', '~follow a lead that went elsewhere'],
  ['keep quiet', '~have no word out'],
  ['keep postponing|delaying|deferring', 'repeatedly ~give a later date to'],
  ['keep ignoring', '~give no priority to'],
  ['declare victory far? too? soon|early?', '~see the problem as solved'],
  ['go beyond the? agreed? scope', '~work on more than the agreed scope covered'],
  ['go ahead without', '~go on without'],
  ['go back', '~return, by what the page showed,'],
  ['walk away from', '~let go of'],
  ['muck|fiddle|tinker|meddle|mess with|around about?', '~work with'],
  ['lie to', '~tell'],
  ['swear blind', '~say'],
  ['hang up', '~end the call'],
  ['sleep through', '~be out of reach of'],
  ['lose the thread|plot', 'no longer ~have the whole picture'],
  ['lose track of', 'no longer ~have in view'],
  ['lose track', 'no longer ~have a full view'],
  ['leave without', '~leave in a sequence that did not include'],
  ['do a|the bad|poor|sloppy|lousy job', '~do the work in a way that had an unwanted effect'],
  ['drop the ball', '~have work that stayed open'],
  ['let our|their|his|her|its|my|the users|customers|clients down', 'could not ~give users what they count on'],
  ['let _ down', '~be unable to give _ what they count on'],
  ['let ourselves be', '~be'],
  ['do it wrong|wrongly|incorrectly', '~do it in a way other than intended'],
  ['get it wrong', '~do it in a way other than intended'],
  ['get _ sums|figures|numbers|math|maths wrong', '~arrive at figures that turned out to be different'],
  ['get _ wrong', '~have a different reading of _'],
  ['go wrong', '~come to a different result than intended'],
  ['make a|the|some|another|two|several? honest|silly|stupid|small|big|huge|bad|critical? mistake|error|blunder of', '~take the step of'],
  ['make an? incorrect|wrong|false|bad|faulty? assumption about', '~go by an assumption about'],
  ['make an? incorrect|wrong|false|bad|faulty? assumption', '~go by an assumption that turned out to be different'],
  ['make bad|poor|wrong decisions|choices', '~take decisions that have an unwanted effect'],
  ['make a|the bad|poor|wrong decision|choice', '~take a decision that had an unwanted effect'],
  ['make the|a typing error|mistake', '~type something other than intended'],
  ['make a|the typo', '~type something other than intended'],
  ['make a slip', '~do something other than intended'],
  ['make two|three|four|several|some|many _? mistakes|errors|blunders|missteps', '~take several steps that had an unwanted effect'],
  ['make some|many? _? mistakes|errors|blunders|missteps', '~take steps that had an unwanted effect'],
  ['make a|an|the|one|another _? mistake|error|blunder|misstep', '~take a step that had an unwanted effect'],
  ['make things|it|this|matters|everything worse', '~take a step that had an unwanted effect'],
  ['take down', '~make a change that interrupted'],
  ['take _ down|offline|out', '~make a change that interrupted _'],
  ['bring|knock _ down|offline|out', '~make a change that interrupted _'],
  ['bring|knock down|offline|out', '~make a change that interrupted'],
  ['shut down', '~take a step that stopped'],
  ['break the|this|that|our change|deployment|code? freeze', '~make a change during the freeze'],
  ['violate the|this|that|our change|deployment|code? freeze', '~make a change during the freeze'],
  [
    'break|violate|flout|breach the|our|this|that|a policy|policies|procedure|procedures|process|rule|rules|protocol|guideline|guidelines',
    '~go another way than the written one',
  ],
  ['break _ without', '~make a change with an effect on _, without'],
  ['break _', '~make a change after which _ no longer worked'],
  ['spend _ in|on the|an|a wrong', '~spend _ on a different'],
  ['think to', '~come to'],
  ['take _ to', '~be able after _ to'],
  ['share the? blame', '~share what led here'],
  ['take full|partial|complete|sole? responsibility|blame|ownership for', '~can tell what led to'],
  ['take full|partial|complete|sole? responsibility|blame|ownership', '~can tell what led to it'],
];

type Slot = { readonly words: ReadonlySet<string> | null; readonly optional: boolean };
const MOST = 14;

const byFirst = new Map<string, { readonly slots: readonly Slot[]; readonly rewrite: string }[]>();
for (const [line, rewrite] of LINES) {
  const [first = '', ...rest] = line.split(' ');
  const slots = rest.map((slot): Slot => {
    const written = slot.replace(/\?$/, '');
    return { words: written === '_' ? null : new Set(written.split('|')), optional: slot.endsWith('?') };
  });
  for (const verb of first.split('|')) byFirst.set(verb, [...(byFirst.get(verb) ?? []), { slots, rewrite }]);
}

/** The span with a saying of these in it put plainly; null where it has none. */
export function plainlySaid(span: Span, said: Said): string | null {
  for (const base of said.bases) {
    for (const { slots, rewrite } of byFirst.get(base) ?? []) {
      const found = matched(span, said.verb + 1, slots);
      if (found === null) continue;
      const some = found.some === null ? '' : span.written(...found.some);
      const [thing = rewrite, end = thing] = rewrite.split(' / ');
      // "We made the mistake", of which "of trusting it" stands behind the span.
      if (span.after.norm === 'of' && /~take (?:a step|steps) that had/.test(thing)) return said.put('~take the step');
      const phrase = said.put((endsThere(span, found.to) ? end : thing).replaceAll('_', some));
      return [phrase, span.written(found.to, span.to)].filter((part) => part !== '').join(' ');
    }
  }
  return null;
}

/** Whether nothing follows that a verb could be said of. */
function endsThere({ sentence }: Span, at: number): boolean {
  return at >= sentence.words.length || sentence.isBoundary(at);
}

interface Saying {
  readonly to: number;
  readonly some: readonly [number, number] | null;
}

function matched(span: Span, at: number, slots: readonly Slot[], some: Saying['some'] = null): Saying | null {
  const [slot, ...rest] = slots;
  if (slot === undefined) return { to: at, some };
  const { sentence } = span;
  if (slot.words === null) {
    for (let next = at + (slot.optional ? 0 : 1); next <= Math.min(at + MOST, span.to); next++) {
      const found = matched(span, next, rest, some ?? [at, next]);
      if (found !== null && (rest.length > 0 || next === span.to)) return found;
    }
    return null;
  }
  if (at < span.to && slot.words.has(sentence.norm(at))) {
    const found = matched(span, at + 1, rest, some);
    if (found !== null) return found;
  }
  return slot.optional ? matched(span, at, rest, some) : null;
}

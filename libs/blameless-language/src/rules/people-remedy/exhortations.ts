import { roleNouns, teamNouns } from '../../people/roles.js';
import { Wordings } from '../../prose/wordings.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { attentiveDeeds, outsiders } from './conduct-of-work.js';

/** How people are to be as a body. */
const spirits = new Wordings([
  'foster|build|promote|instil|instill|create|establish|encourage|cultivate|nurture|develop|strengthen|improve culture|mindset|habit|habits|attitude|spirit in|of|where|that|which|around|to',
  'culture|mindset|sense|attitude|feeling|spirit of ownership|responsibility|accountability|urgency|care|caution|discipline|vigilance|awareness|verification|carefulness|quality|duty',
  'more|greater|bigger|better|stronger|higher|increased|closer ownership|accountability|professionalism|seriousness|commitment|engagement|conscientiousness|diligence|mindfulness|concentration|responsibility from|of|by|in|on|.',
  'communication|operational|process|release|deployment|change|commit|team|work|working|on-call|review|engineering discipline',
  'better|stricter|stronger|greater|higher discipline with|in|around|during|when|from|regarding|.',
  'discipline of|in|around|regarding|during|when',
  'take things|changes|it|this|alerts more seriously',
  'keep cool head|heads',
  'cool head|heads',
  'hold … higher standard|standards',
  'higher standard|standards of care|conduct|diligence|discipline|work',
  'pull sock|socks|weight',
  'step up game',
  'raise bar',
  'strictly|rigorously|diligently|religiously|carefully|conscientiously follow|adhere|observe|obey|respect|stick|comply',
  'follow … strictly|rigorously|diligently|religiously|to letter',
  'strict|stricter adherence|compliance|observance|discipline',
  'adherence to … process|procedure|policy|protocol|checklist|rules|guidelines|standards',
  'adherence to process|processes|procedure|procedures|policy|policies|protocol|guidelines|rules|runbook|checklist',
  'can|could we|people|everyone|everybody|folks all? please|just|agree|remember|stop',
  'can|could you all? please? just? remember|stop|agree|avoid|refrain|always|not|be|double-check',
  'can|could you all please|just',
  'prefer not to',
]);
const verbs = wordSet(
  'foster build promote instil instill create establish encourage cultivate nurture develop strengthen improve keep pull step raise',
);
const cautious = wordSet('not fall sleep drink improvise multitask guess type click press paste');
const banned = wordSet(
  'improvising improvisation shortcuts shortcut heroics cowboys cowboy excuses guessing guesswork winging freelancing assumptions yolo multitasking self-merging self-merges distractions complacency carelessness slacking rushing',
);
const changes = wordSet(
  'deploys deployments deployment deploy changes pushes merges releases commits edits experiments hotfixes maintenance',
);
const late = wordSet('friday fridays weekend weekends night nights evening evenings without alone holidays');
const again = wordSet('now future forward onwards again henceforth');

/** The words that {@link exhorted} looks at. */
export const exhortationWords: ReadonlySet<string> = new Set([...spirits.firstWords, 'no', 'not', ':', ...[...cautious]]);

/** "Foster a culture in which …", "no improvising", "devs: check your variables", "strictly follow the runbook". */
export function* exhorted(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm, lemma } = sentence.at(index);
  const to = spirits.endAt(sentence, index);
  if (to !== null && isWished(reading, index, to)) yield { from: index, to, suggestion: null };
  if (norm === 'no') yield* noMore(reading, index);
  if (norm === ':') yield* calledUpon(reading, index);
  if (norm === lemma && cautious.has(norm) && norm !== 'not' && sentence.has(index - 2, 'do', 'not') && opens(reading, index - 2))
    yield { from: index - 2, to: index + 1, suggestion: null };
}

function isWished({ sentence }: Reading, index: number, to: number): boolean {
  const { norm, lemma } = sentence.at(index);
  if (norm === 'can' || norm === 'could') return index < 4 && lemma !== '';
  if (norm === 'follow') return sentence.hasAny(index + 1, to, wordSet('strictly rigorously diligently religiously letter'));
  const before = sentence.at(index - 1);
  if (verbs.has(lemma) && (norm !== lemma || !(index === 0 || before.kind === 'mark' || asking.has(before.norm)))) return false;
  return !sentence.hasAny(Math.max(0, index - 4), index, past);
}
const asking = wordSet('to and will must should shall us not please');
const past = wordSet('was were had no without lack because');

/** "No improvising at night", "no deploys on Fridays". */
function* noMore(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!opens(reading, index)) return;
  const what = sentence.norm(index + 1) === 'more' ? index + 2 : index + 1;
  const work = changes.has(sentence.norm(what)) && sentence.hasAny(what + 1, what + 5, late);
  const more = what > index + 1 && changes.has(sentence.norm(what)) && sentence.hasAny(what + 1, what + 8, again);
  if (banned.has(sentence.norm(what)) || banned.has(sentence.norm(what + 1)) || work || more)
    yield { from: index, to: what + 1, suggestion: null };
}

/** "Devs: check your variables." */
function* calledUpon(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const whom = sentence.norm(index - 1);
  const people =
    (roleNouns.has(whom) && whom.endsWith('s')) || teamNouns.has(whom) || whom === 'everyone' || whom === 'all' || whom === 'everybody';
  if (index > 3 || !people || outsiders.has(whom)) return;
  const verb = sentence.norm(index + 1) === 'please' ? index + 2 : index + 1;
  if (attentiveDeeds.has(sentence.norm(verb)) && sentence.norm(verb) === sentence.at(verb).lemma)
    yield { from: index - 1, to: verb + 1, suggestion: null };
}

function opens({ sentence }: Reading, at: number): boolean {
  return at === 0 || sentence.at(at - 1).kind === 'mark';
}

import { Wordings } from '../../prose/wordings.js';
import { wordSet } from '../../prose/word-set.js';
import { isPersonAt } from '../at-fault/done-by.js';
import type { Match, Reading } from '../rule.js';
import { objectEnd } from './whom.js';

/** Ways of schooling people, where they are planned. */
const lessons = new Wordings([
  'coaching|mentoring|counselling|counseling|retraining|re-training|training|awareness|briefing|refresher|feedback session|sessions|course|courses|workshop|workshops|conversation|talk|talks|campaign|day|days',
  'coaching|mentoring|retraining|re-training|refresher|refreshers|e-learning for|with|of|on',
  'mandatory|compulsory|obligatory|additional|further|remedial|extra refresher|training|trainings|course|courses|workshop|workshops|briefing|briefings|e-learning|coaching|certification',
  'awareness|security|safety|compliance|proper|regular|annual|yearly|targeted|formal|hands-on|on-call|onboarding|staff|team|operator|individual|ongoing|better|more training|trainings|coaching',
  'training|trainings will|shall|should|must|to be give|given|hold|held|schedule|scheduled|arrange|arranged|plan|planned|organised|organized|repeat|repeated|provide|provided|offered|mandatory',
  'retake|redo|attend|undergo|complete|sit|pass|repeat|take|receive|get training|trainings|course|courses|exam|exams|workshop|refresher|certification|e-learning|briefing|coaching',
  'retake|redo|attend|undergo|complete|sit|pass|repeat|take … training|course|exam|workshop|refresher|certification|e-learning',
  'hold|run|give|organise|organize|schedule|arrange|provide|conduct|deliver|plan|offer|repeat|book|need|require training|trainings|coaching|workshop|workshops|briefing|briefings|refresher|refreshers|course|courses|mentoring|lesson|lessons',
  'hold|run|give|organise|organize|schedule|arrange|provide|conduct|deliver|plan|offer|repeat|book … training|refresher|coaching',
  'toolbox talk|talks',
]);
/** A machine learns from data, and a model is trained. */
const machines = wordSet('model models data dataset datasets gpu gpus classifier epoch epochs checkpoint checkpoints tokens job jobs');
const told = wordSet('was were took completed attended gave held ran has had');
const mentors = wordSet('mentor mentors');
const briefing = wordSet('brief re-brief rebrief shadow upskill reskill');

/** The words that {@link schooled} looks at. */
export const schoolingWords: ReadonlySet<string> = new Set([...lessons.firstWords, ...mentors, ...briefing]);

/** "Coaching session with the developer", "retake the course", "a refresher for the crew", "gets a mentor". */
export function* schooled(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm, lemma } = sentence.at(index);
  const to = lessons.endAt(sentence, index);
  if (to !== null && isPlanned(reading, index, to)) yield { from: index, to, suggestion: null };
  if (mentors.has(norm) && (sentence.norm(index - 1) === 'a' || sentence.norm(index + 1) === 'for') && !sentence.hasAny(0, index, told))
    yield { from: index, to: index + 1, suggestion: null };
  if (briefing.has(norm) && norm === lemma && asked.has(sentence.norm(index - 1))) yield* brief(reading, index);
}

function isPlanned({ sentence }: Reading, index: number, to: number): boolean {
  if (sentence.hasAny(index - 6, to + 6, machines)) return false;
  const { norm, lemma, pos } = sentence.at(index);
  // What was held before it happened, or was going on, is told of as it was.
  if (pos === 'VERB' && norm !== lemma && !norm.endsWith('ing')) return false;
  // "In case you want a refresher" offers one.
  if (sentence.hasAny(0, index, losses) || (norm === 'need' && sentence.norm(index - 1) === 'you')) return false;
  return !sentence.hasAny(Math.max(0, index - 5), index, undone) && !sentence.hasAny(Math.max(0, index - 3), index, told);
}
/** A lack of it is a finding, and no remedy. */
const losses = wordSet('failure failures lack lacked due because caused despite');
const undone = wordSet('no not never without during after while since');
const asked = wordSet('shall will should must to and');

/** "Shall brief its technicians again", "will shadow a senior". */
function* brief(reading: Reading, index: number): Iterable<Match> {
  const end = objectEnd(reading, index + 1) ?? (isPersonAt(reading, index + 2) ? index + 3 : null);
  if (end !== null) yield { from: index, to: end, suggestion: null };
}

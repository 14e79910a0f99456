/** What a passage of an account is about; what speaks of causes says more about the class of a cause than an apology does. */
export type Topic = 'cause' | 'fix' | 'impact' | 'plan' | 'courtesy' | 'account';

export interface Passage {
  readonly text: string;
  readonly topic: Topic;
  /** Whether its own words say so, and not only the heading it stands under: sections on causes begin with how things work when they do. */
  readonly outright: boolean;
}

interface Cue {
  readonly topic: Topic;
  readonly pattern: RegExp;
}

/** What a heading of a few words says its section is about; the first that matches counts. */
const headings: readonly Cue[] = [
  { topic: 'cause', pattern: /\bcauses?\b|\bwent wrong\b|\bwhy\b|\btrigger|\bcontributing\b|\bdiagnosis\b/i },
  { topic: 'fix', pattern: /\bmitigat|\bresolution\b|\bremed(?:y|iation)(?! and prevention)\b|\brespon[ds]|\brecover|\brepair|\bfix\b/i },
  { topic: 'plan', pattern: /\bnext steps?\b|\bprevent|\bfollow[- ]?ups?\b|\baction items?\b|\blessons?\b|\bless likely\b|\bimprov/i },
  { topic: 'impact', pattern: /\bimpact|\bsummary\b|\bwhat happened\b|\bsymptoms?\b|\baffected\b|\bworkaround\b|\bscope\b/i },
  { topic: 'courtesy', pattern: /\bfeedback\b|\bsupport communications?\b|\bcredits?\b|\bstay informed\b|\btracking id\b/i },
];

/** What a sentence says by itself, whatever section it stands in; the first that matches counts. */
const sentences: readonly Cue[] = [
  {
    topic: 'courtesy',
    pattern:
      /\bapolog|\bsorry\b|\bfeedback\b|\bsurvey\b|\bthank you\b|\bstay informed\b|\bfor more (?:information|details)\b|\bnext update\b|\bmore information\b|\bhow-to\b|\bnot the level of\b/i,
  },
  {
    topic: 'plan',
    pattern:
      /\b(?:we|they|engineers|teams?) (?:will|are going to|plan to|intend to)\b|\bin (?:the )?future\b|\bto prevent (?:a )?(?:recurrence|reoccurrence)/i,
  },
  {
    topic: 'cause',
    pattern:
      /\bdue to\b|\b(?:caused|triggered|introduced|initiated) (?:by|when|in)\b|\bcaused?\b|\bcausing\b|\broot[- ]cause|\bbecause\b|\bas a (?:result|consequence) of\b|\bstemmed from\b|\btraced (?:back )?to\b|\boriginated\b|\bculprit\b|\bled to\b|\bleading to\b|\bresult(?:ed|ing) (?:in|from)\b|\btrigger|\bwhich (?:then )?(?:led|meant)\b|\bdetermined that\b|\bidentified\b|\bexposed\b|\bdid not account\b|\bunintended\b|\binadvertent/i,
  },
  {
    topic: 'fix',
    pattern:
      /\bmitigated?\b|\brolled[- ]back\b|\brolling back\b|\broll(?:ed)? ?back\b|\brevert|\bfixed\b|\bhotfix|\bresolved by\b|\brestart|\brebooted?\b|\bfail(?:ed|ing)?[- ]?over\b|\bscal(?:ed|ing) (?:out|up)\b|\badded (?:more )?capacity\b|\breplaced\b|\brenewed\b|\bdisabled\b|\bblocked\b|\brestor(?:e|ed|ing)\b/i,
  },
  {
    topic: 'impact',
    pattern:
      /\bcustomers?\b.*\b(?:experienc|receiv|seen|encounter|unable)|\bwere affected\b|\bsubset of\b|\berror rates?\b|\bintermittent/i,
  },
];

const LONGEST_HEADING = 60;
/** Longer ones are taken in pieces, as what matches within a sentence may take more than time in proportion. */
const LONGEST_SENTENCE = 1_000;
const HEADING = /^\s{0,8}(?:#{1,6}\s+|\*{1,2})?([A-Z][\w ,'’/&()-]{1,58}?)\s?(?:\*{1,2}\s?)?([:?])(?:\*{1,2})?(?=\s|$)/;
const SHOUTED = /^\s{0,8}([A-Z]{3,}(?: [A-Z]{2,}){0,7})(?=[\s:.]|$)/;
const END_OF_SENTENCE = /(?<=[.!?])\s+(?=["'(]?[A-Z0-9])|\n+|(?<=[a-z.)])\s+(?=[A-Z]{3,} [A-Z]{3,}\b)/;

/**
 * Takes prose (plain text or Markdown) apart into sentences, each with what it is about: by its own words, else by the heading it stands under,
 * written on a line of its own, in capitals, or before a colon.
 */
export function passagesOf(text: string): readonly Passage[] {
  const passages: Passage[] = [];
  let section: Topic = 'account';
  for (const sentence of text.split(END_OF_SENTENCE).flatMap(inPieces)) {
    const heading = headingOf(sentence);
    if (heading !== null) section = topicOf(heading, headings) ?? section;
    const rest = heading === null ? sentence : sentence.slice(sentence.indexOf(heading) + heading.length);
    if (/[a-z]/i.test(rest)) passages.push({ text: rest, ...topicWithin(rest, section) });
  }
  return passages;
}

function inPieces(sentence: string): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < sentence.length; from += LONGEST_SENTENCE) pieces.push(sentence.slice(from, from + LONGEST_SENTENCE));
  return pieces;
}

function headingOf(sentence: string): string | null {
  const marked = HEADING.exec(sentence)?.[1] ?? SHOUTED.exec(sentence)?.[1];
  if (marked !== undefined) return marked;
  const alone = sentence.trim();
  return alone.length <= LONGEST_HEADING && /^#{1,6}\s/.test(alone) ? alone : null;
}

function topicWithin(sentence: string, section: Topic): Omit<Passage, 'text'> {
  const own = topicOf(sentence, sentences);
  const topic = own === 'courtesy' || section === 'account' ? (own ?? section) : section;
  return { topic, outright: own === topic };
}

function topicOf(text: string, cues: readonly Cue[]): Topic | null {
  return cues.find(({ pattern }) => pattern.test(text))?.topic ?? null;
}

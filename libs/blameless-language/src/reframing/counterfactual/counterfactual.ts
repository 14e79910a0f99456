import { cased } from '../../rewriting.js';
import type { Reframe } from '../reframing.js';
import { Span } from '../span.js';
import { afterwards, whatWouldHaveBeen } from './afterwards.js';
import { butFor } from './but-for.js';
import { chances } from './chances.js';
import { conditions } from './conditions.js';
import { duties } from './duties.js';
import { effects } from './effects.js';
import { effort } from './effort.js';
import { Line } from './phrase.js';
import { options } from './options.js';
import { owed } from './owed.js';
import { signs } from './signs.js';
import { questions } from './questions.js';
import { timing } from './timing.js';
import { unmet } from './unmet.js';
import { asItWas } from './unreal.js';
import { untold } from './untold.js';

/** The first that fits and has something to say; from what begins with fixed words to what hardly does. */
const phrases = [
  ...butFor,
  ...signs,
  ...unmet,
  ...timing,
  ...duties,
  ...chances,
  ...untold,
  ...afterwards,
  ...options,
  ...conditions,
  ...effort,
  ...questions,
  ...effects,
  ...owed,
  ...whatWouldHaveBeen,
];

/** What people did not do, as what did not take place, what stood in the way, or what was among the options. */
export const reframeCounterfactual: Reframe = (reading, found) => {
  const { text } = reading.sentence.at(found.from);
  const line = new Line(reading, found);
  for (const phrase of phrases) {
    const rewrite = line.rephrased(phrase);
    if (rewrite === null) continue;
    // "It'd have been": nothing stands before the first word.
    if (/^['’]/.test(text)) return /^['’]/.test(rewrite) ? rewrite : ` ${rewrite}`;
    // "I" begins a sentence with a capital that its rewrite would lose.
    return found.from === 0 && text === 'I' ? cased('We', rewrite) : cased(text, rewrite);
  }
  const span = new Span(reading, found);
  const done = asItWas(span);
  return done === null ? null : span.cased(done);
};

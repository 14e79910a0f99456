import { roleInPlaceOf } from '../people/known-people.js';
import { away, awayWords } from './named-person/away.js';
import { beforehand, beforehandWords } from './named-person/beforehand.js';
import { misplaced, misplacedWords } from './named-person/misplaced.js';
import { standingWords, stood } from './named-person/standing.js';
import { toldOfOne, toldOfOneWords } from './named-person/told-of-one.js';
import { unreached, unreachedWords } from './named-person/unreached.js';
import { doneByName, doneByNameWords } from './named-person/done-by-name.js';
import { gainsaid, gainsaidWords } from './named-person/gainsaid.js';
import { meantTo, meantToWords } from './named-person/meant-to.js';
import { misbelieved, misbelievedWords } from './named-person/misbelieved.js';
import { nobodyBut, nobodyButWords } from './named-person/nobody-but.js';
import { wasTheirs, whoseWords } from './named-person/whose.js';
import { elsewhere, elsewhereWords } from './named-person/elsewhere.js';
import type { LanguageRule } from './rule.js';

/**
 * Names of people who are known to the installation; and of anybody, what is told against them though it would be an account of a role. What
 * is found of the latter leaves the name itself out, so that who is known is still found beside it.
 */
export const namedPerson: LanguageRule = {
  id: 'named-person',
  message: 'A role says as much as a name, and readers look at the situation rather than at the person.',
  *inSentence({ sentence, people }) {
    for (const mention of people.mentionedIn(sentence)) {
      yield { from: mention.from, to: mention.to, suggestion: roleInPlaceOf(mention, sentence) };
    }
  },
  at: [
    [toldOfOneWords, toldOfOne],
    [unreachedWords, unreached],
    [misplacedWords, misplaced],
    [standingWords, stood],
    [awayWords, away],
    [beforehandWords, beforehand],
    [elsewhereWords, elsewhere],
    [whoseWords, wasTheirs],
    [nobodyButWords, nobodyBut],
    [misbelievedWords, misbelieved],
    [meantToWords, meantTo],
    [gainsaidWords, gainsaid],
    [doneByNameWords, doneByName],
  ],
  counts: 'either',
};

import { badConduct, badConductWords } from './human-error/bad-conduct.js';
import { asCause, asCauseWords } from './human-error/as-cause.js';
import { becauseOf, becauseWords } from './human-error/because.js';
import { blundered, blunderWords } from './human-error/blunders.js';
import { broughtAbout, broughtAboutWords } from './human-error/brought-about.js';
import { bySomebody, bySomebodyWords } from './human-error/by-somebody.js';
import { byHandWords, byHandWrongly } from './human-error/by-hand.js';
import { breakdownWords, communicationBroke } from './human-error/communication.js';
import { culprit, culpritWords } from './human-error/culprit.js';
import { allAreFallible, fallibleWords } from './human-error/fallibility.js';
import { indefiniteWords, somebodyHad } from './human-error/indefinite.js';
import { justSomebody, justSomebodyWords } from './human-error/just-somebody.js';
import { inJargon, jargonWords } from './human-error/jargon.js';
import { inNextCell, labelled, labelWords } from './human-error/labelled.js';
import { mistakesMade, mistakesMadeWords } from './human-error/mistakes-made.js';
import { mistakesTold, mistakesToldWords } from './human-error/mistakes-told.js';
import { misused, misuseWords } from './human-error/misuse.js';
import { besideOthers, inOneWord, somebodysError, somebodysErrorWords } from './human-error/somebodys-error.js';
import { wronglyDone, wronglyDoneWords } from './human-error/wrongly-done.js';
import { wordSet } from '../prose/word-set.js';
import type { LanguageRule } from './rule.js';

const humanFactors = wordSet('human operator');

export const humanError: LanguageRule = {
  id: 'human-error',
  message: '“Human error” ends the inquiry where it should begin: say what was done and what let it have this effect.',
  inSentence: inNextCell,
  at: [
    [somebodysErrorWords, somebodysError],
    [asCauseWords, asCause],
    [badConductWords, badConduct],
    [becauseWords, becauseOf],
    [broughtAboutWords, broughtAbout],
    [culpritWords, culprit],
    [indefiniteWords, somebodyHad],
    [jargonWords, inJargon],
    [justSomebodyWords, justSomebody],
    [labelWords, labelled],
    [wronglyDoneWords, wronglyDone],
    [humanFactors, besideOthers],
    [mistakesMadeWords, mistakesMade],
    [byHandWords, byHandWrongly],
    [fallibleWords, allAreFallible],
    [mistakesToldWords, mistakesTold],
    [misuseWords, misused],
    [blunderWords, blundered],
    [bySomebodyWords, bySomebody],
    [breakdownWords, communicationBroke],
  ],
  counts: 'dictionary form if not written',
  atMade: (norm) => (norm.includes('-') ? inOneWord : null),
};

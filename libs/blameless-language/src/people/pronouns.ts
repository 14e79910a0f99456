import { wordSet } from '../prose/word-set.js';
import type { SubjectKind } from './subject.js';

/** Who a clause is about that has one of these for its subject; "they" depends on what was said before. */
export const pronounKinds: Readonly<Record<string, SubjectKind>> = {
  i: 'self',
  we: 'we',
  us: 'we',
  me: 'self',
  you: 'other',
  he: 'other',
  she: 'other',
  him: 'other',
  her: 'other',
  whoever: 'other',
  someone: 'role',
  somebody: 'role',
  anyone: 'role',
  anybody: 'role',
  nobody: 'role',
  noone: 'role',
  everyone: 'role',
  everybody: 'role',
};

/** Who may have done it, as a pronoun. */
export const subjects = wordSet('i we you he she they');
/** Whose something is that people have. */
export const possessives = wordSet('my our your his her their');
/** … but for the reader's. */
export const possessivesOfTold = wordSet('my our his her their');
/** … and but for what may be a program's or a team's. */
export const possessivesOfOne = wordSet('my our his her');
/** The writers, as an object. */
export const writers = wordSet('me us');
/** People, as an object, but for the reader. */
export const objects = wordSet('me us him her them');
/** Nobody, in one word. */
export const nobody = wordSet('nobody noone');
/** What a phrase begins with that names nobody. */
export const none = wordSet('no none neither', nobody);

import { roleInPlaceOf } from '../people/known-people.js';
import type { LanguageRule } from './rule.js';

export const namedPerson: LanguageRule = {
  id: 'named-person',
  message: 'A role says as much as a name, and readers look at the situation rather than at the person.',
  *inSentence({ sentence, people }) {
    for (const mention of people.mentionedIn(sentence)) {
      yield { from: mention.from, to: mention.to, suggestion: roleInPlaceOf(mention, sentence) };
    }
  },
  at: [],
  counts: 'written',
};

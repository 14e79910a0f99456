import type { LanguageRule } from './rule.js';

export const namedPerson: LanguageRule = {
  id: 'named-person',
  message: 'A role says as much as a name, and readers look at the situation rather than at the person.',
  *find({ sentence, people }) {
    for (let index = 0; index < sentence.words.length; index++) {
      const mention = people.at(sentence, index);
      if (mention === null) continue;
      const role = mention.role ?? 'the responder';
      const first = index === 0 && /^\p{Lu}/u.test(sentence.at(index).text);
      yield { from: mention.from, to: mention.to, suggestion: first ? role.charAt(0).toUpperCase() + role.slice(1) : role };
      index = mention.to - 1;
    }
  },
};

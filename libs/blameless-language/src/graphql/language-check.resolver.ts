import { badInput } from '#graphql';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { checkLanguage } from '../check-language.js';
import type { LanguageFinding as Finding } from '../finding.js';
import { LanguageFinding } from './language-finding.type.js';

/** As long as a section of a postmortem may be; it is checked while other requests wait. */
const LONGEST_TEXT = 100_000;

@Resolver()
export class LanguageCheckResolver {
  @Query(() => [LanguageFinding], {
    description:
      'Where a text blames people, in English, and what could stand there instead; by where the wording begins. Quotations, code, log lines and ' +
      'block quotes are evidence and are left alone. Nothing is recorded.',
  })
  checkLanguage(
    @Args('text', { type: () => String, description: 'Plain text or Markdown of up to 100,000 characters.' }) text: string,
  ): readonly Finding[] {
    if (text.length > LONGEST_TEXT) throw badInput('text', `has at most ${LONGEST_TEXT} characters, not ${text.length}`);
    return checkLanguage(text);
  }
}

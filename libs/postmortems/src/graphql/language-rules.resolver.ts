import { languageRules } from '#blameless-language';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { LanguageRecord } from '../read-models/language/language-record.js';
import { LanguageRule } from './language-rules.type.js';

@Resolver(() => LanguageRule)
export class LanguageRulesResolver {
  constructor(@Inject(LanguageRecord) private readonly record: LanguageRecord) {}

  @Query(() => [LanguageRule], {
    description: 'The rules of the language check, those that matter most first, and how often authors found each to be right so far.',
  })
  async languageRules(
    @Args('minPosition', {
      type: () => String,
      nullable: true,
      description: 'The answer reflects at least this position, or is an error after 5 s.',
    })
    minPosition?: string | null,
  ): Promise<readonly LanguageRule[]> {
    const records = await this.record.byRule(minPosition ?? null);
    return languageRules.map(({ id, message }) => LanguageRule.of(id, message, records.get(id)));
  }
}

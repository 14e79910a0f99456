import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { RuleRecord } from '../read-models/language/language-record.js';

const nothing: RuleRecord = { standing: 0, reworded: 0, dismissed: 0, published: 0 };

/** A rule of the language check as GraphQL gives it. */
@ObjectType({
  description:
    'A rule of the language check, and what became of what it found in authored sections of postmortems. The same words in the same section ' +
    'are one finding, however often the section is edited. Texts that were only checked (`checkLanguage`) do not count.',
})
export class LanguageRule {
  @Field(() => String, { description: 'Stable; findings and dismissals carry it.' })
  readonly rule!: string;
  @Field(() => String, { description: 'What it says to the author: why the wording is worth a second look.' })
  readonly message!: string;
  private readonly record!: RuleRecord;

  static of(rule: string, message: string, record: RuleRecord = nothing): LanguageRule {
    return Object.assign(new LanguageRule(), { rule, message, record });
  }

  @Field(() => Int, { description: 'How many findings authors were shown: those below together.' })
  get shown(): number {
    return this.reworded + this.dismissed + this.open;
  }
  @Field(() => Int, { description: 'Of those, how many are not found any more since a later edit of their section.' })
  get reworded(): number {
    return this.record.reworded;
  }
  @Field(() => Int, { description: 'Of those, how many their author dismissed, with a reason.' })
  get dismissed(): number {
    return this.record.dismissed;
  }
  @Field(() => Int, { description: 'Of those, how many still stand and nobody has dismissed.' })
  get open(): number {
    return this.record.standing;
  }
  @Field(() => Int, {
    description:
      'Of the open ones, how many stood in a document when it was published: shown, left as they were, and not dismissed either.',
  })
  get openInPublished(): number {
    return this.record.published;
  }
  @Field(() => Float, {
    nullable: true,
    description:
      'How often authors agreed: reworded / (reworded + dismissed), from settled findings only; null while none is settled. Words may go for ' +
      'other reasons, and open findings do not count, so a rule that is often left standing looks better here than it is.',
  })
  get precision(): number | null {
    const settled = this.reworded + this.dismissed;
    return settled === 0 ? null : this.reworded / settled;
  }
}

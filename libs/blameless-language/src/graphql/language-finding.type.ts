import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { LanguageFinding as Finding } from '../finding.js';

@ObjectType({ description: 'Wording that seems to blame people: a hint to the author, which never blocks anything.' })
export class LanguageFinding implements Finding {
  @Field(() => String, {
    description:
      'Which rule found it: person-at-fault, human-error, counterfactual, judgement, intent, people-remedy, animated-language, named-person, ' +
      'vague-action, single-root-cause. More may be added.',
  })
  readonly rule!: string;
  @Field(() => String, { description: 'The wording, as it stands in the text.' })
  readonly span!: string;
  @Field(() => Int, { description: 'Where the span begins in the text, in UTF-16 units, as JavaScript counts.' })
  readonly start!: number;
  @Field(() => Int, { description: 'Where the span has ended.' })
  readonly end!: number;
  @Field(() => String, { description: 'Why it is worth a second look, in one sentence.' })
  readonly message!: string;
  @Field(() => String, {
    nullable: true,
    description: 'What could stand in place of the span; “…” is for the author to fill in.',
  })
  readonly suggestion!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'The key of the postmortem’s section whose authored statement it stands in, which the offsets count in; null for a text that was only checked.',
  })
  readonly section?: string | null;
}

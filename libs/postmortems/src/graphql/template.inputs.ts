import { SeverityEnum } from '#incidents/graphql';
import { Field, InputType } from '@nestjs/graphql';
import type { SectionContent, TemplateSeverity } from '../domain/template/template.events.js';
import { SectionContentEnum } from './template.type.js';

@InputType({ description: 'A section that a template asks for. No two of a template may have the same key or heading.' })
export class PostmortemTemplateSectionInput {
  @Field(() => String, {
    description:
      'Lower-case letters, digits and single dashes, at most 60 characters. Keep it from version to version: an author’s words belong to it.',
  })
  readonly key!: string;
  @Field(() => String, { description: 'What readers see above it: 1 to 120 characters.' })
  readonly heading!: string;
  @Field(() => SectionContentEnum, { nullable: true, description: 'What it is to be filled with; left out: only people write here.' })
  readonly content?: SectionContent | null;
  @Field(() => [String], {
    defaultValue: [],
    description:
      'Questions for the author, at most 20 of up to 1,000 characters. "How" and "what" open an account; "why did you" and "who" close it.',
  })
  readonly prompts!: readonly string[];
}

@InputType({
  description:
    'The whole of what a template is from now on. Where it exists already, other terms make a new version of it; a retired one is back in use.',
})
export class DefinePostmortemTemplateInput {
  @Field(() => String, { description: 'Lower-case letters, digits and single dashes, at most 60 characters.' })
  readonly key!: string;
  @Field(() => String, { description: 'What people call it: 1 to 120 characters.' })
  readonly name!: string;
  @Field(() => String, { nullable: true, description: 'What it is for, at most 2000 characters.' })
  readonly description?: string | null;
  @Field(() => [PostmortemTemplateSectionInput], { description: '1 to 40, in reading order.' })
  readonly sections!: readonly PostmortemTemplateSectionInput[];
  @Field(() => [SeverityEnum], {
    defaultValue: [],
    description: 'Incidents of these severities use it when nobody names another; none: only who names it does.',
  })
  readonly severities!: readonly TemplateSeverity[];
  @Field(() => String, {
    nullable: true,
    description:
      'Only incidents with a service of this team, exactly as the catalogue calls it, use it by themselves; left out: those of any team.',
  })
  readonly team?: string | null;
}

@InputType({ description: 'Which template is taken out of use.' })
export class RetirePostmortemTemplateInput {
  @Field(() => String, { description: 'The key of a template that exists.' })
  readonly key!: string;
  @Field(() => String, { nullable: true, description: 'Why, at most 2000 characters.' })
  readonly reason?: string | null;
}

import { enumOf, resultUnion } from '#graphql';
import { SeverityEnum } from '#incidents/graphql';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { sectionContents } from '../domain/template/template.events.js';
import type { SectionContent, TemplateSection, TemplateSeverity } from '../domain/template/template.events.js';
import type { KnownTemplate } from '../domain/template/template.js';

export const SectionContentEnum = enumOf(sectionContents);
registerEnumType(SectionContentEnum, {
  name: 'SectionContent',
  description: 'What Debrief can fill a section of a postmortem with, every sentence citing the events it stands on. Members may be added.',
  valuesMap: {
    SUMMARY: { description: 'What happened, when, and how it ended.' },
    IMPACT: { description: 'When the impact began and ended, and what was said of its extent.' },
    TIMELINE: { description: 'What was recorded, stage by stage.' },
    TRIGGER: { description: 'What was said to have set it off.' },
    CONTRIBUTING_FACTORS: { description: 'What was said to have made it possible, or worse.' },
    DETECTION: { description: 'How and when it was noticed.' },
    RESPONSE: { description: 'When somebody was on it, in which roles.' },
    MITIGATION: { description: 'What was done to stop the harm.' },
    RECOVERY: { description: 'How service came back to normal.' },
    MITIGATORS: { description: 'What was said to have kept it from being worse.' },
    SURPRISES: { description: 'Where facts came otherwise than before: gaps, fall-backs, corrections.' },
    WENT_WELL: { description: 'What the facts say of what went well and what was hard.' },
    PRECEDENTS: { description: 'Earlier incidents that are alike, and what is left of their actions.' },
    OPEN_QUESTIONS: { description: 'What the facts leave open.' },
    ACTION_ITEMS: { description: 'What is to be done, with owner, due date and state.' },
    DECISIONS: { description: 'What was decided, out of which options, and what came of it.' },
    EVIDENCE: { description: 'Links and other evidence that was recorded.' },
  },
});

@ObjectType({ description: 'A section that a template asks for.' })
export class PostmortemTemplateSection implements TemplateSection {
  @Field(() => String, { description: 'Stays the same from version to version: an author’s words belong to it.' })
  readonly key!: string;
  @Field(() => String, { description: 'What readers see above it.' })
  readonly heading!: string;
  @Field(() => SectionContentEnum, { nullable: true, description: 'What it is filled with; null where only people write.' })
  readonly content!: SectionContent | null;
  @Field(() => [String], { description: 'Questions for the author.' })
  readonly prompts!: readonly string[];
}

@ObjectType({ description: 'What the postmortem of an incident is drafted with: its sections, in order, and what they ask.' })
export class PostmortemTemplate {
  @Field(() => String, { description: 'Lower-case letters, digits and single dashes.' })
  readonly key!: string;
  @Field(() => Int, { description: 'From 1; one higher for each change. Drafts keep the version they were made with.' })
  readonly version!: number;
  @Field(() => String, { description: 'What people call it.' })
  readonly name!: string;
  @Field(() => String, { nullable: true, description: 'What it is for; null where nobody has said so.' })
  readonly description!: string | null;
  @Field(() => [PostmortemTemplateSection], { description: 'In reading order.' })
  readonly sections!: readonly PostmortemTemplateSection[];
  @Field(() => [SeverityEnum], {
    description: 'Incidents of these severities use it when nobody names another; empty: only who names it does.',
  })
  readonly severities!: readonly TemplateSeverity[];
  @Field(() => String, {
    nullable: true,
    description: 'Only incidents with a service of this team use it by themselves; null: those of any team.',
  })
  readonly team!: string | null;
  @Field(() => Boolean, { description: 'Whether it is out of use for new drafts.' })
  readonly retired!: boolean;

  static of({ key, version, name, description, sections, severities, team, retired }: KnownTemplate): PostmortemTemplate {
    return Object.assign(new PostmortemTemplate(), { key, version, name, description, sections, severities, team, retired });
  }
}

export const PostmortemTemplateResult = resultUnion('PostmortemTemplateResult', PostmortemTemplate, 'no-life-cycle');

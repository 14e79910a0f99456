import { ActorId, outcome } from '#graphql';
import type { ErrorResult } from '#graphql';
import { Inject } from '@nestjs/common';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { TemplateDirectory } from '../read-models/templates/template-directory.js';
import { TemplateCommands } from '../template-commands.js';
import { DefinePostmortemTemplateInput, RetirePostmortemTemplateInput } from './template.inputs.js';
import { PostmortemTemplate, PostmortemTemplateResult } from './template.type.js';

@Resolver(() => PostmortemTemplate)
export class TemplateResolver {
  constructor(
    @Inject(TemplateDirectory) private readonly directory: TemplateDirectory,
    @Inject(TemplateCommands) private readonly commands: TemplateCommands,
  ) {}

  @Query(() => [PostmortemTemplate], {
    description: 'The newest version of each template, retired ones included, by key; it shows every change that was acknowledged.',
  })
  async postmortemTemplates(): Promise<readonly PostmortemTemplate[]> {
    return (await this.directory.list()).map((template) => PostmortemTemplate.of(template));
  }

  @Query(() => PostmortemTemplate, { nullable: true, description: 'One template; null where there is none, or not that version.' })
  async postmortemTemplate(
    @Args('key', { type: () => String, description: 'Its key.' }) key: string,
    @Args('version', { type: () => Int, nullable: true, description: 'The newest when left out.' }) version?: number | null,
  ): Promise<PostmortemTemplate | null> {
    const template = await this.directory.find(key, version ?? undefined);
    return template === null ? null : PostmortemTemplate.of(template);
  }

  @Mutation(() => PostmortemTemplateResult, {
    description:
      'Defines a template, or says anew what one is. The same terms again change nothing; documents that were drafted stay as they are.',
  })
  definePostmortemTemplate(
    @Args('input') input: DefinePostmortemTemplateInput,
    @ActorId() actorId: string,
  ): Promise<PostmortemTemplate | ErrorResult> {
    const { key, name, description = null, severities, team = null } = input;
    const sections = input.sections.map(({ content = null, ...section }) => ({ ...section, content }));
    const terms = { key, name, description, sections, severities, team };
    return outcome(async () => PostmortemTemplate.of(await this.commands.change({ type: 'DefineTemplate', ...terms }, actorId)));
  }

  @Mutation(() => PostmortemTemplateResult, {
    description:
      'Takes a template out of use for new drafts; what was drafted with it stays. Incidents for which there is no other get `full`, even where ' +
      'that was retired: define it anew to change what they get.',
  })
  retirePostmortemTemplate(
    @Args('input') { key, reason = null }: RetirePostmortemTemplateInput,
    @ActorId() actorId: string,
  ): Promise<PostmortemTemplate | ErrorResult> {
    return outcome(async () => PostmortemTemplate.of(await this.commands.change({ type: 'RetireTemplate', key, reason }, actorId)));
  }
}

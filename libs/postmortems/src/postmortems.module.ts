import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AuthoredLanguage } from './authored-language.js';
import type { DuePolicy } from './domain/due-date.js';
import { DraftFactsReader } from './draft-facts-reader.js';
import { Drafting } from './drafting.js';
import { DUE_POLICY } from './due-policy.js';
import { FreshnessChecks } from './freshness-checks.js';
import { IncidentPostmortemResolver } from './graphql/incident-postmortem.resolver.js';
import { LanguageRulesResolver } from './graphql/language-rules.resolver.js';
import { PostmortemListFields } from './graphql/postmortem-list.fields.js';
import { PostmortemListQueries } from './graphql/postmortem-list.queries.js';
import { PostmortemRenderingsResolver } from './graphql/postmortem-renderings.resolver.js';
import { PostmortemReviewResolver } from './graphql/postmortem-review.resolver.js';
import { PostmortemResolver } from './graphql/postmortem.resolver.js';
import { TemplateResolver } from './graphql/template.resolver.js';
import { PostmortemRenderingController } from './http/postmortem-rendering.controller.js';
import { PostmortemDocuments } from './postmortem-documents.js';
import { freshnessFamily, postmortemFamily } from './postmortem-families.js';
import { Postmortems } from './postmortems.js';
import { PostmortemTimeliness } from './published/postmortem-timeliness.js';
import { Publishing } from './publishing.js';
import { LanguageRecord } from './read-models/language/language-record.js';
import { EarlierIncidents } from './read-models/precedents/earlier-incidents.js';
import { TemplateDirectory } from './read-models/templates/template-directory.js';
import { RecordedTimeliness } from './recorded-timeliness.js';
import { PdfPress } from './rendering/pdf/pdf-press.js';
import { PostmortemViews } from './rendering/postmortem-views.js';
import { Reactors } from './reactors/reactors.js';
import { TemplateCommands, templateFamily } from './template-commands.js';

/**
 * Needs, from the composition: `EVENT_STORE`, `CLOCK`, `ReadModelDatabase` (with `postmortemProjections`), `IncidentDirectory`,
 * `IncidentClosing`, `ActionItemDirectory`, `PersonNames`, `ServiceTeams`, all of them visible everywhere. Adds `postmortem` to `Incident`, and publishes
 * `PostmortemTimeliness`.
 */
@Global()
@Module({
  imports: [CqrsModule],
  controllers: [PostmortemRenderingController],
  providers: [
    ...postmortemFamily.providers,
    ...freshnessFamily.providers,
    ...templateFamily.providers,
    TemplateCommands,
    TemplateDirectory,
    EarlierIncidents,
    DraftFactsReader,
    Drafting,
    PostmortemDocuments,
    AuthoredLanguage,
    LanguageRecord,
    Publishing,
    FreshnessChecks,
    Postmortems,
    Reactors,
    PostmortemResolver,
    PostmortemReviewResolver,
    PostmortemViews,
    { provide: PdfPress, useFactory: () => new PdfPress() },
    PostmortemRenderingsResolver,
    PostmortemListQueries,
    PostmortemListFields,
    TemplateResolver,
    LanguageRulesResolver,
    IncidentPostmortemResolver,
    { provide: PostmortemTimeliness, useClass: RecordedTimeliness },
  ],
  exports: [PostmortemTimeliness],
})
export class PostmortemsModule {
  /** @param policy how soon after recovery postmortems are due. */
  static with(policy: DuePolicy): DynamicModule {
    return { module: PostmortemsModule, providers: [{ provide: DUE_POLICY, useValue: policy }] };
  }
}

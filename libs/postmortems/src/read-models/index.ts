import type { Projection } from '#projections';
import { languageRecordProjection } from './language/language-record.projection.js';
import { postmortemListProjection } from './list/postmortem-list.projection.js';
import { precedentsProjection } from './precedents/precedents.projection.js';

/** What the projector keeps up to date for this context. Loads neither Nest nor GraphQL, for the thread that runs it. */
export const postmortemProjections: readonly Projection[] = [postmortemListProjection, precedentsProjection, languageRecordProjection];

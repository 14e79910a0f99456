import type { Projection } from '#projections';
import { answersProjection } from './answers/answers.projection.js';
import { learnableProjection } from './learnable/learnable.projection.js';
import { similarProjection } from './similar/similar.projection.js';

/** What the projector keeps up to date for this context. Loads neither Nest nor GraphQL, for the thread that runs it. */
export const suggestionProjections: readonly Projection[] = [similarProjection, learnableProjection, answersProjection];

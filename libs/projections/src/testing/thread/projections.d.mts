import type { EntitySchema } from 'typeorm';
import type { Projection } from '../../projection.js';

export declare const count: EntitySchema<{ readonly stream: string; readonly noted: number }>;
export declare const projections: readonly Projection[];

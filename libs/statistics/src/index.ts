export { benjaminiHochberg } from './benjamini-hochberg.js';
export { compareCounts, directionalPValue, InvalidCountError, verdicts } from './compare-counts.js';
export type { CountComparison, CountsWithExposure, Verdict } from './compare-counts.js';

export { eventLine, exportedEventFrom } from './event-line.js';
export type { ExportedEvent } from './event-line.js';
export { checkExport } from './export-check.js';
export type { CheckedLine, ExportCheckOptions, ExportVerdict } from './export-check.js';
export { canonicalEvent, CHAIN_SEED, chainHash, chainOver } from './hash-chain.js';
export type { ChainEnd } from './hash-chain.js';
export { positionFrom } from './position.js';

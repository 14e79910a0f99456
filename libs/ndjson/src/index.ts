export { InvalidLineError, parsedLine, recordedLines } from './line-import.js';
export type { LineAnswer } from './line-import.js';
export { ndjsonLines, ndjsonOf } from './ndjson.js';
export type { NdjsonLine, NdjsonOptions } from './ndjson.js';
export { sendLines } from './sending.js';

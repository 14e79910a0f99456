export { contentPolicyFor } from './content-policy.js';
export { escapedLine, escapedLines, escapedWithin } from './escaped.js';
export { groundStyle } from './ground-style.js';
export { blocksOf, isAddress, linesOf, onOneLine, piecesOf, printable } from './text.js';
export type { Block, Piece } from './text.js';

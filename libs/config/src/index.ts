export * from './config.js';
export type { PostmortemDue } from './postmortem-due.js';
export * from './secret.js';

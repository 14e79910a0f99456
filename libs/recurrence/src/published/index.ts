export { ClassRecord } from './class-record.js';
export type { AskedClasses, CountedClass, JudgedFix, Stretch } from './class-record.js';

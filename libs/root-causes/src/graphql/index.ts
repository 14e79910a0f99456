export { CauseAxisEnum, RootCauseClass } from './root-cause-class.type.js';
export { classesInView } from './classes-in-view.js';
export type { ClassesInView } from './classes-in-view.js';

export { CauseAxisEnum, RootCauseClass } from './root-cause-class.type.js';

export { PostmortemsModule } from './postmortems.module.js';
export { REACTORS_WAIT } from './reactors/reactors-wait.js';

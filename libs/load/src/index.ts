export { LoadModule } from './load.module.js';

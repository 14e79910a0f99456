export * from './root-causes.module.js';

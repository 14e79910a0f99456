export { projections } from '#installation/read-models';

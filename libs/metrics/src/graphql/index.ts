export { StatisticEnum } from './metric.enums.js';

import { resultUnion } from '#graphql';
import { Incident } from './incident.type.js';

export const IncidentResult = resultUnion('IncidentResult', Incident);

export { Incident, RoleAssignment, SeverityEnum } from './incident.type.js';

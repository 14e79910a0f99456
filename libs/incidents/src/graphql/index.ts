export { Incident, IncidentKindEnum, RoleAssignment, SeverityEnum, SideExitEnum } from './incident.type.js';

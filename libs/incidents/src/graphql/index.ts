export { Incident, IncidentKindEnum, RoleAssignment, SeverityEnum, SideExitEnum } from './incident.type.js';
export { IncidentsInWindow, IncidentsLookedAt } from './looked-at.inputs.js';

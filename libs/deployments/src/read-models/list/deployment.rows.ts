import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A deployment, for lists. Newest first by `finishedAt`, then by `id`. Times are ISO 8601 UTC with milliseconds. */
@Entity({ name: 'deployment' })
@Index(['finishedAt', 'id'])
@Index(['service', 'finishedAt'])
export class DeploymentRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  service!: string;

  @Column('text')
  environment!: string;

  @Column('text', { name: 'finished_at' })
  finishedAt!: string;

  @Column('text')
  outcome!: string;

  /** 0 or 1. */
  @Column('integer')
  retracted!: number;

  /** `DeploymentDetails` as JSON. */
  @Column('text')
  details!: string;
}

/** A service and an end that a deployment was once said to have, for what is asked for as it was known at a moment. */
@Entity({ name: 'deployment_formerly', withoutRowid: true })
export class FormerDeploymentRow {
  @PrimaryColumn('text')
  service!: string;

  @PrimaryColumn('text', { name: 'finished_at' })
  finishedAt!: string;

  @PrimaryColumn('text', { name: 'deployment_id' })
  deploymentId!: string;
}

/** An incident that a deployment is linked to, or was. */
@Entity({ name: 'deployment_incident', withoutRowid: true })
@Index('deployment_cause', ['deploymentId'], { where: "relation = 'CAUSED'" })
export class DeploymentIncidentRow {
  @PrimaryColumn('text', { name: 'incident_id' })
  incidentId!: string;

  @PrimaryColumn('text', { name: 'deployment_id' })
  deploymentId!: string;

  /** CAUSED or REMEDIATED; empty once it was unlinked. */
  @Column('text')
  relation!: string;
}

/** How many deployments to production ended so on a day (UTC): of a service, and under the service '' of all. There are none of 0. */
@Entity({ name: 'deployment_count', withoutRowid: true })
@Index('deployment_count_of_none', ['service'], { where: 'deployments = 0' })
export class DeploymentCountRow {
  @PrimaryColumn('text')
  service!: string;

  /** `2026-03-01`. */
  @PrimaryColumn('text')
  day!: string;

  @PrimaryColumn('text')
  outcome!: string;

  @Column('integer')
  deployments!: number;
}

import { PositionColumn } from '#projections';
import { Entity, Index, PrimaryColumn } from 'typeorm';

/** How many requests a service served in a stretch; those of a service do not overlap. Moments are milliseconds since 1970. */
@Entity({ name: 'deployment_requests', withoutRowid: true })
@Index(['begins', 'ends'])
export class RequestStretchRow {
  @PrimaryColumn('text')
  service!: string;

  @PositionColumn({ primary: true })
  begins!: bigint;

  @PositionColumn()
  ends!: bigint;

  @PositionColumn()
  requests!: bigint;
}

/** A service of which requests are recorded. */
@Entity({ name: 'deployment_requested_service', withoutRowid: true })
export class RequestedServiceRow {
  @PrimaryColumn('text')
  service!: string;
}

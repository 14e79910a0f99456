import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What became of a finding. `STANDING`: its words stand there still. */
export type FindingOutcome = 'STANDING' | 'REWORDED' | 'DISMISSED';

/** A finding that an author was shown, without its words: they stay in the log. */
@Entity({ name: 'language_finding' })
export class LanguageFindingRow {
  /** Of the postmortem, the section, the rule and the words. */
  @PrimaryColumn('text')
  id!: string;

  /** The postmortem's stream. */
  @Column('text')
  @Index()
  stream!: string;

  @Column('text')
  section!: string;

  @Column('text')
  rule!: string;

  @Column('text')
  outcome!: FindingOutcome;

  /** 0 or 1: it stands, and stood when the document was published. */
  @Column('integer')
  published!: number;
}

/** How many of a rule's findings had which outcome. */
@Entity({ name: 'language_rule_record' })
export class LanguageRuleRow {
  @PrimaryColumn('text')
  rule!: string;

  @Column('integer')
  standing!: number;

  @Column('integer')
  reworded!: number;

  @Column('integer')
  dismissed!: number;

  /** Of the standing ones. */
  @Column('integer')
  published!: number;
}

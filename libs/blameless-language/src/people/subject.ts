/**
 * Who a clause is about.
 * `self` is I, `we` is we, `other` is you, he, she, or whoever; `role` and `team` are named by what they do; `named` surely is a person with
 * a name; `perhaps` may be a person or a program; `doubtful` is a role word that programs bear too; `unsaid` is a clause without a subject.
 */
export type SubjectKind = 'self' | 'we' | 'other' | 'role' | 'team' | 'named' | 'perhaps' | 'doubtful' | 'system' | 'unsaid';

/** The words of a subject, from `from` up to `to`; both the same where it is left unsaid or stands further ahead. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly from: number;
  readonly to: number;
}

/** Surely one or more people. */
export function isPerson({ kind }: Subject): boolean {
  return kind === 'self' || kind === 'we' || kind === 'other' || kind === 'role' || kind === 'team' || kind === 'named';
}

/** People, where what is said of them is what only people do. */
export function isPersonIfActing(subject: Subject): boolean {
  return isPerson(subject) || subject.kind === 'perhaps' || subject.kind === 'doubtful';
}

/** One person or group is singled out: not a collective we. */
export function isSingledOut(subject: Subject): boolean {
  return isPerson(subject) && subject.kind !== 'we';
}

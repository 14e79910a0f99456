import type { CauseAxis } from '#root-causes/published';
import { CauseLearners } from '../learning/cause-learners.js';
import { Learning } from '../learning/learning.js';
import type { Answer, Kind, Told } from '../learning/learning.js';

/** Learning in the thread that asks; forgets everything when it is told to. */
export class DirectLearning extends Learning {
  readonly asked: Kind[] = [];
  #learners = new CauseLearners();
  #incarnation = 0;

  override get incarnation(): number {
    return this.#incarnation;
  }

  override ask<K extends Kind>(kind: K, axis: CauseAxis, told: Told<K>): Promise<Answer<K>> {
    this.asked.push(kind);
    return Promise.resolve(this.#learners.answer(kind, axis, told));
  }

  forgetAll(): void {
    this.#learners = new CauseLearners();
    this.#incarnation++;
  }
}

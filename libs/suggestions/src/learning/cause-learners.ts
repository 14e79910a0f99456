import { CauseLearner } from '#cause-suggestions';
import type { CauseAxis } from '#root-causes/published';
import type { Answer, Exchanges, Kind, Told } from './learning.js';

type Answering = { readonly [K in keyof Exchanges]: (learner: CauseLearner, told: Told<K>) => Answer<K> };

const answering: Answering = {
  change: (learner, { classes, forget, learn }) => {
    if (classes !== undefined) learner.define(classes);
    for (const id of forget) learner.forget(id);
    for (const { incident, labels } of learn) learner.learn(incident, labels);
    return null;
  },
  suggest: (learner, { incident, first }) => ({ suggestions: learner.suggest(incident, first), learnedFrom: learner.size }),
  estimate: (learner, { incidents }) =>
    incidents.map((incident) => learner.estimate(incident).map(({ key, confidence }) => ({ key, probability: confidence }))),
  measure: (learner) => learner.heldOut(),
};

/** A learner for each axis, asked in turn; every answer takes as long as it takes, so this belongs in a thread of its own. */
export class CauseLearners {
  readonly #learners = new Map<CauseAxis, CauseLearner>();

  answer<K extends Kind>(kind: K, axis: CauseAxis, told: Told<K>): Answer<K> {
    const learner = this.#learners.get(axis) ?? new CauseLearner();
    this.#learners.set(axis, learner);
    return answering[kind](learner, told);
  }
}

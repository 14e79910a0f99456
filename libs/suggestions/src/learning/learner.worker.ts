import { parentPort } from 'node:worker_threads';
import { CauseLearners } from './cause-learners.js';
import type { ThreadReply, ThreadRequest } from './threaded-learning.js';

/** The thread in which learning is done: fits and long texts take it seconds, and nobody who does not ask for suggestions waits for them. */
const port = parentPort;
if (port === null) throw new Error('this runs in a worker thread');
const learners = new CauseLearners();
const reply = (message: ThreadReply): void => {
  port.postMessage(message);
};
port.on('message', ({ id, kind, axis, told }: ThreadRequest) => {
  try {
    reply({ id, answer: learners.answer(kind, axis, told) });
  } catch (error) {
    reply({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

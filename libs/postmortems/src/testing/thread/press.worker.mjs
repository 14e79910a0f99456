import { parentPort, threadId } from 'node:worker_threads';

// In the place of the thread that makes PDFs: the title says what becomes of the document.
parentPort.on('message', ({ document: { title } }) => {
  if (title === 'hangs') for (;;);
  if (title === 'ends') process.exit(3);
  if (title === 'eats') for (const eaten = []; ;) eaten.push(new Array(10_000).fill(title));
  if (title === 'fails') parentPort.postMessage({ error: new Error('no such font') });
  else parentPort.postMessage({ pdf: Buffer.from(JSON.stringify({ title, threadId })) });
});

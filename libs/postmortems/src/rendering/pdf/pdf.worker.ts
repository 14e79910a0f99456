import { parentPort } from 'node:worker_threads';
import type { PostmortemView } from '../postmortem-view.js';
import type { Printed } from './pdf-press.js';
import { pdfOf } from './pdf.js';

/** The thread of a `PdfPress`: it makes one PDF after the other, and leaves the main thread to those who ask for anything else. */
async function print(view: PostmortemView): Promise<void> {
  try {
    const pdf = await pdfOf(view);
    answer({ pdf }, [pdf.buffer]);
  } catch (error) {
    answer({ error });
  }
}

function answer(printed: Printed, handedOver: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(printed, handedOver);
}

parentPort?.on('message', (view: PostmortemView) => {
  void print(view);
});

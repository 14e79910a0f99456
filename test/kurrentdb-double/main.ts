import { KurrentDbDouble } from './kurrentdb-double.js';
import { apply, doubleOptions, toDouble, type fromDouble } from './process-messages.js';
import type { z } from 'zod';

/* The double as a process of its own. Its options are its one argument, as JSON; it ends when the process that started it goes. */

function tell(message: z.infer<typeof fromDouble>): void {
  process.send?.(message);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

process.on('disconnect', () => process.exit());
try {
  const double = await KurrentDbDouble.start(doubleOptions.parse(JSON.parse(process.argv[2] ?? '{}')));
  process.on('message', (message) => {
    const { id, fault } = toDouble.parse(message);
    apply(double.faults, fault).then(
      () => {
        tell({ answers: id });
      },
      (error: unknown) => {
        tell({ answers: id, error: messageOf(error) });
      },
    );
  });
  tell({ ports: [...double.ports] });
} catch (error) {
  tell({ failed: messageOf(error) });
}

import type { Connection } from '../client/connection.ts';
import { ofClient } from './of-client.ts';

/** Makes one thing for each client and check-in program, when it is first asked for; it goes with its client. */
export function ofProgram<C extends Pick<Connection, 'client'>, T>(make: (connection: C, program: string) => T): (connection: C, program: string) => T {
  const made = ofClient(() => new Map<string, T>());
  return (connection, program) => {
    const known = made(connection.client);
    let one = known.get(program);
    if (!one) known.set(program, one = make(connection, program));
    return one;
  };
}

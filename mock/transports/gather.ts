import type { IncomingMessage, ServerResponse } from 'node:http';

/** What responds to a request of Node's server. */
export type Listener = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

/**
 * Returns a listener that lets all requests of one turn of the event loop come in before it responds to the first of
 * them. Each response wakes a client that sleeps, which takes the processor longer than making the response does; those
 * that are written one after the other wake it once, and the code that makes them is still at hand for the next one. A
 * request that comes alone waits for nothing: the turn ends when there is nothing else to read.
 */
export function gatherRequests(listener: Listener): Listener {
  let gathered: [IncomingMessage, ServerResponse][] = [];
  const respond = () => {
    const requests = gathered;
    gathered = [];
    for (const [incoming, outgoing] of requests) listener(incoming, outgoing);
  };
  return (incoming, outgoing) => {
    if (gathered.push([incoming, outgoing]) === 1) setImmediate(respond);
  };
}

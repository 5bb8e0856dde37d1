import type { Server } from 'node:http';

/** How often connections are looked at that have become idle, in milliseconds. */
const INTERVAL = 50;

/**
 * Closes a server: it takes no new connection, and requests under way are finished, but for `grace` milliseconds at the
 * most; what still runs then is cut off. Resolves when every connection has ended.
 */
export function closeGracefully(server: Server, grace: number): Promise<void> {
  return new Promise((resolve) => {
    // A connection that is kept alive would otherwise hold the server open after its last response.
    const idle = setInterval(() => server.closeIdleConnections(), INTERVAL);
    const deadline = setTimeout(() => server.closeAllConnections(), grace);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(deadline);
      resolve();
    });
    server.closeIdleConnections();
  });
}

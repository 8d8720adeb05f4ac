/**
 * Who is at the other end of a loopback connection. Any user of a machine can reach its loopback interface, and a
 * program that is no browser can send whatever headers it likes; on Linux the kernel tells whose connection it is.
 * Windows and macOS have no such table: there, other people logged in to the same machine are not kept out.
 */
import { readFile } from 'node:fs/promises';
import type { Socket } from 'node:net';

/** 127.0.0.1 and a port, as the kernel prints them. */
const addressOf = (port: number): string => `0100007F:${port.toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Finds the owner of a connection in the kernel's table.
 * Source: Linux, Documentation/networking/proc_net_tcp.rst (columns: slot, local, remote, state, …, uid).
 * @param peerPort the other end's port
 * @param ownPort ours
 * @returns the user's number, or null where the table does not list the connection
 */
export function findOwner(table: string, peerPort: number, ownPort: number): number | null {
  const [local, remote] = [addressOf(peerPort), addressOf(ownPort)];
  for (const line of table.split('\n')) {
    const columns = line.trim().split(/\s+/u);
    if (columns[1] === local && columns[2] === remote) return Number(columns[7]);
  }
  return null;
}

/** Whether another user's program is at the other end. Unknown counts as no: some systems keep no table. */
export async function isForeign(socket: Pick<Socket, 'remotePort' | 'localPort'>): Promise<boolean> {
  const own = process.getuid?.();
  if (process.platform !== 'linux' || own === undefined || own === 0) return false;
  if (socket.remotePort === undefined || socket.localPort === undefined) return false;
  try {
    const owner = findOwner(await readFile('/proc/net/tcp', 'latin1'), socket.remotePort, socket.localPort);
    return owner !== null && owner !== own && owner !== 0;
  } catch {
    return false;
  }
}

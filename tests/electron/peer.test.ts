/** Whose connection it is: read from the kernel's table, as it is printed. */

import { readFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { findOwner, isForeign } from '../../electron/peer';

const table = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:B8D9 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 1 1 0 100 0 0 10 0
   1: 0100007F:C350 0100007F:B8D9 01 00000000:00000000 00:00000000 00000000  1001        0 2 1 0 20 4 30 10 -1
   2: 0100007F:B8D9 0100007F:C350 01 00000000:00000000 00:00000000 00000000  1000        0 3 1 0 20 4 30 10 -1
`;

describe('the owner of a connection', () => {
  it('is the user of its other end, not of ours', () => {
    expect(findOwner(table, 0xc350, 0xb8d9)).toBe(1001);
    expect(findOwner(table, 0xb8d9, 0xc350)).toBe(1000);
  });

  it('is unknown where the table does not list it', () => {
    expect(findOwner(table, 1, 2)).toBeNull();
    expect(findOwner('', 1, 2)).toBeNull();
  });

  it.skipIf(process.platform !== 'linux')(
    'is found for a real connection, and is not foreign to us',
    async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const accepted = new Promise<Socket>((resolve) => server.once('connection', resolve));
      const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
      const socket = await accepted;
      const owner = findOwner(readFileSync('/proc/net/tcp', 'latin1'), socket.remotePort!, socket.localPort!);
      expect(owner).toBe(process.getuid!());
      expect(await isForeign(socket)).toBe(false);
      client.destroy();
      server.close();
    },
  );
});

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** An HTTP proxy that connects every CONNECT to one web server, whatever its address; but those to other ports of 127.0.0.1 than 80 and 443 go there. */
export class WebProxy {
  private readonly server: Server = createServer();
  private readonly sockets = new Set<Socket>();

  private constructor(webPort: number) {
    this.server.on('connect', ({ url = '' }, client: Socket) => {
      const own = /^127\.0\.0\.1:(?!80$|443$)(\d{1,5})$/.exec(url)?.[1];
      const inside = connect(own ? Number(own) : webPort, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connected\r\n\r\n');
        client.pipe(inside).pipe(client);
      });
      for (const socket of [client, inside]) {
        this.sockets.add(socket);
        socket.on('error', () => socket.destroy());
        socket.on('close', () => {
          this.sockets.delete(socket);
          client.destroy();
          inside.destroy();
        });
      }
    });
  }

  static async start(webPort: number): Promise<WebProxy> {
    const proxy = new WebProxy(webPort);
    await once(proxy.server.listen(0, '127.0.0.1'), 'listening');
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((done) => this.server.close(done));
  }
}

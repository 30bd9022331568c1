import net from "node:net";

export type Cable = {
  /** The same database, by way of the cable. */
  readonly url: string;
  /** As when the database's machine is gone: what runs over it breaks, and nobody answers. */
  cut(): Promise<void>;
  mend(): Promise<void>;
};

/** A cable to the Postgres at `url` that tests can cut and mend. */
export async function aCable(url: string): Promise<Cable> {
  const target = new URL(url);
  const sockets = new Set<net.Socket>();
  let server: net.Server;
  const listen = (port: number) =>
    new Promise<number>((resolve) => {
      server = net.createServer((socket) => {
        const far = net.connect(Number(target.port), target.hostname);
        for (const end of [socket, far]) {
          sockets.add(end);
          end.on("error", () => {});
          end.on("close", () => {
            sockets.delete(end);
            (end === socket ? far : socket).destroy();
          });
        }
        socket.pipe(far).pipe(socket);
      });
      server.listen(port, "127.0.0.1", () => resolve((server.address() as net.AddressInfo).port));
    });
  const port = await listen(0);
  const near = new URL(url);
  near.hostname = "127.0.0.1";
  near.port = String(port);
  return {
    url: near.href,
    cut: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    mend: async () => {
      await listen(port);
    },
  };
}

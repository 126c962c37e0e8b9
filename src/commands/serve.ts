import { existsSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import { root } from './project.ts';
import { siteListener } from './site-listener.ts';

/** A site that is being served, on this machine only. */
export interface Served {
  port: number;
  address: string;
  close: () => Promise<void>;
}

const usualPort = 4321;
const triedPorts = 50;

/** Both addresses that browsers and programs may understand by "localhost". */
const hosts = ['127.0.0.1', '::1'];

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function listen(listener: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer(listener);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      resolve(server);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

async function openOn(listener: RequestListener, port: number): Promise<Server[] | 'taken'> {
  const servers: Server[] = [];
  for (const host of hosts) {
    try {
      servers.push(await listen(listener, port, host));
    } catch (error) {
      if (codeOf(error) === 'EADDRNOTAVAIL' || codeOf(error) === 'EAFNOSUPPORT') continue;
      await Promise.all(servers.map(closeServer));
      if (codeOf(error) === 'EADDRINUSE') return 'taken';
      throw error;
    }
  }
  return servers;
}

/** Serves a built site on the first free port from the given one on; says so if that is another one. */
export async function serve(directory: string, first = usualPort): Promise<Served> {
  const listener = siteListener(directory);
  for (let port = first; port < first + triedPorts; port += 1) {
    const servers = await openOn(listener, port);
    if (servers === 'taken') {
      process.stdout.write(`  Port ${port} is taken; trying ${port + 1}.\n`);
      continue;
    }
    const close = async () => {
      await Promise.all(servers.map(closeServer));
    };
    return { port, address: `http://localhost:${port}`, close };
  }
  throw new Error(`The ports ${first} to ${first + triedPorts - 1} are all taken.`);
}

/** Serves until Ctrl-C, and then ends without complaint. */
export async function serveUntilStopped(directory: string): Promise<string> {
  const { address, close } = await serve(directory);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      process.stdout.write('\nStopped.\n');
      void close();
    });
  }
  return address;
}

if (import.meta.main) {
  const directory = join(root, 'dist');
  if (!existsSync(directory)) throw new Error('There is no dist/ to serve yet. Run: npm run build');
  process.stdout.write(
    `\n  The site is at ${await serveUntilStopped(directory)}  (Ctrl-C stops it)\n`,
  );
}

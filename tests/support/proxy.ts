/** A proxy that lets nothing out: it writes down what it is asked for, and answers with the tests' own pages. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from './answers.ts';

/** What the browsers ask for themselves, whatever is opened: sign-in, settings from afar, newer parts, whether there is a network. */
export const BROWSERS_OWN = {
  chromium: /^(?:https:\/\/[\w.-]+\.(?:google|googleapis|gvt1)\.com:443|http:\/\/update\.googleapis\.com\/service\/update2\/.*)$/,
  // Some minutes after its start Firefox asks Google for its module for protected films.
  firefox:
    /^(?:https:\/\/[\w.-]+\.(?:mozilla|firefox)\.(?:com|org|net):443|https:\/\/update\.googleapis\.com:443|http:\/\/detectportal\.firefox\.com\/.*)$/,
};

export interface Proxy {
  port: number;
  /** Addresses asked for, in order; of an encrypted request its host alone is known: `https://host:443`. */
  seen: string[];
  /** What an address (without `https`) answers with; any other is not there. */
  serve(address: string, answer: Answer): void;
  close(): void;
}

/** Asked for without a host, it says what it has seen; so tests in other processes learn it. */
const LIST = '/seen';

/** A host that the tests open pages of: their icons are asked for by the browser itself, of which the proxy learns the host alone. */
const OPENED = '/opened/';

export async function noteOpened(address: string): Promise<void> {
  if (!proxyPort() || !URL.canParse(address)) return;
  const { protocol, hostname } = new URL(address);
  if (protocol === 'https:') await fetch(`http://127.0.0.1:${proxyPort()}${OPENED}https://${hostname}:443`);
}

/** Every browser asks for this when it has started: what it asks for later is heard as well. */
export const CONTROL = 'http://asked-by-the-tests.test/';

/** What the proxy of this run has seen until now, beside the hosts of pages that were opened (builds.setup.ts starts it). */
export async function seenByProxy(): Promise<string[]> {
  return (await fetch(`http://127.0.0.1:${proxyPort()}${LIST}`)).json();
}

/** Port of this run's proxy; null where browsers are started by hand. */
export const proxyPort = (): number | null => Number(process.env.USCE_LENS_PROXY) || null;

export async function startProxy(): Promise<Proxy> {
  const answers = new Map<string, Answer>([[CONTROL, '<!doctype html><link rel=icon href="data:,"><title>Heard</title>']]);
  const seen: string[] = [];
  const opened = new Set<string>();
  const server = createServer((request, response) => {
    const address = String(request.url);
    if (address === LIST) return void response.end(JSON.stringify(seen.filter((one) => !opened.has(one))));
    if (address.startsWith(OPENED)) {
      opened.add(address.slice(OPENED.length));
      return void response.end();
    }
    seen.push(address);
    const answer = answers.get(address);
    const { body, contentType, status, headers } =
      typeof answer === 'object' ? answer : { body: answer, contentType: 'text/html; charset=utf-8', status: undefined, headers: {} };
    response.writeHead(answer === undefined ? 404 : (status ?? 200), { 'content-type': contentType, ...headers }).end(body ?? 'Not here.');
  });
  server.on('connect', ({ url }, socket) => {
    seen.push(`https://${url}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 No way out\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    serve: (address, answer) => void answers.set(address, answer),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Serves the sample pages on loopback: `/` lists them, `/SLUG` is one, `/file` the HTML file that was asked for. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';

export const GALLERY = resolve(import.meta.dirname, '../../tests/gallery');

export interface Sample {
  slug: string;
  /** What it shows, for people. */
  about: string;
}

export const samples = (): Sample[] =>
  readdirSync(GALLERY)
    .filter((name) => /^\d\d-/.test(name))
    .sort()
    .map((slug) => ({ slug, about: JSON.parse(readFileSync(join(GALLERY, slug, 'expected.json'), 'utf8')).about }));

/** @returns the server's address without a slash at its end, and how to stop it. */
export async function serve(file?: string): Promise<{ address: string; stop(): void }> {
  const pages = new Map(samples().map(({ slug }) => [`/${slug}`, join(GALLERY, slug, 'page.html')]));
  if (file) pages.set('/file', resolve(file));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const page = pages.get(pathname);
    const body = page ? readFileSync(page) : pathname === '/' ? overview() : null;
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(body ?? 'Not here.');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const overview = (): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sample pages</title>
<style>body{font:16px/1.5 system-ui;max-width:46rem;margin:3rem auto;padding:0 1rem;color:#14213a}li{margin:.5rem 0}a{color:#0b5c8c}</style>
<h1>Sample pages</h1><p>Invented pages in the manner of hospitals, schools and agencies. Open one and look beside its title.</p>
<ol>${samples()
  .map(({ slug, about }) => `<li><a href="/${slug}">${slug.replace(/^\d+-/, '').replaceAll('-', ' ')}</a>: ${about}</li>`)
  .join('')}</ol></html>`;

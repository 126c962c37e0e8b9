import { existsSync, readFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaders } from './response-headers.ts';

/** Types that readers' programs go by, and texts whose letters are lost without a charset. */
const contentTypes: Record<string, string> = {
  '': 'text/html; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

function contentType(path: string): string | undefined {
  if (path.endsWith('/feed.xml')) return 'application/rss+xml; charset=utf-8';
  if (path.endsWith('/SHA256SUMS')) return contentTypes['txt'];
  return contentTypes[/\.(\w+)$/.exec(path)?.[1] ?? ''];
}

function pathOf(address = '/'): string {
  const path = address.replace(/[?#].*$/, '').replace(/^\/+/, '/');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Answers as a plain host of static files does: `_headers` applied, slashes completed, 404.html for the rest. */
export function siteListener(directory: string): RequestListener {
  const headersFile = join(directory, '_headers');
  const rules = existsSync(headersFile) ? parseHeaders(readFileSync(headersFile, 'utf8')) : [];

  function setHeaders(response: ServerResponse, path: string): void {
    const type = contentType(path);
    if (type !== undefined) response.setHeader('Content-Type', type);
    for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
  }

  function refuse(response: ServerResponse): void {
    const page = join(directory, '404.html');
    setHeaders(response, '/404.html');
    response.writeHead(404).end(existsSync(page) ? readFileSync(page) : 'Not found');
  }

  const serveFile = sirv(directory, {
    dev: true,
    etag: true,
    extensions: ['html'],
    setHeaders,
    onNoMatch: (_request, response) => {
      refuse(response);
    },
  });

  return (request, response) => {
    const path = pathOf(request.url);
    const lacksSlash = !path.endsWith('/') && existsSync(join(directory, path, 'index.html'));
    if (path === '/_headers' || path.endsWith('.html/')) refuse(response);
    else if (lacksSlash) response.writeHead(301, { Location: encodeURI(`${path}/`) }).end();
    else serveFile(request, response);
  };
}

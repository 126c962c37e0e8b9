import type { APIRoute } from 'astro';
import { agencyList } from '#src/queries/agency-list.ts';

export const GET: APIRoute = async () =>
  new Response(await agencyList(), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });

import type { APIRoute } from 'astro';
import { deadlinesFile } from '#src/queries/deadlines.ts';

export { fullLocalePaths as getStaticPaths } from '#src/queries/language.ts';

export const GET: APIRoute = async ({ params }) =>
  new Response(await deadlinesFile(params['locale'] ?? ''), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });

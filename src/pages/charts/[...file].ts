import type { APIRoute } from 'astro';

export { chartPaths as getStaticPaths } from '#src/queries/chart-downloads.ts';

export const GET: APIRoute<{ text: string; mediaType: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': `${props.mediaType}; charset=utf-8` } });

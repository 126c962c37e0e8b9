import type { APIRoute } from 'astro';

export { agencyPartPaths as getStaticPaths } from '#src/queries/agency-list.ts';

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });

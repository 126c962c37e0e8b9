import type { APIRoute } from 'astro';
import { agencyFeed } from '#src/queries/agency-feed.ts';

export { localePaths as getStaticPaths } from '#src/queries/language.ts';

export const GET: APIRoute = ({ params }) => agencyFeed(params['locale']);

import type { APIRoute } from 'astro';
import { feed } from '#src/queries/feed.ts';

export { fullLocalePaths as getStaticPaths } from '#src/queries/language.ts';

export const GET: APIRoute = ({ params }) => feed(params['locale'] ?? '');

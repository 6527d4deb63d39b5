import type { APIRoute } from 'astro';
import { address } from '../layouts/address.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(address('/sitemap-index.xml'), site).href}\n`);

import type { APIRoute, GetStaticPaths } from 'astro';
import { cachedImage } from '../../og/cache.ts';
import type { PageImage } from '../../og/image.ts';
import { pageImages } from '../../og/page-images.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...pageImages()].map(([name, image]) => ({ params: { name }, props: { image } }));

/** The picture that a link to a page shows. */
export const GET: APIRoute<{ image: PageImage }> = async ({ props }) =>
  new Response(new Uint8Array(await cachedImage(props.image)), { headers: { 'Content-Type': 'image/png' } });

import type { APIRoute, GetStaticPaths } from 'astro';
import { documentBundle, documentIds, documentSource } from '../../contract/document.ts';

/** /openapi/<id>.yaml as it is written, /openapi/<id>.json in one piece. */
export const getStaticPaths: GetStaticPaths = () =>
  documentIds().flatMap((id) => [
    { params: { file: `${id}.yaml` }, props: { text: documentSource(id), type: 'application/yaml' } },
    {
      params: { file: `${id}.json` },
      props: { text: `${JSON.stringify(documentBundle(id), null, 2)}\n`, type: 'application/json' },
    },
  ]);

export const GET: APIRoute = ({ props }) =>
  new Response(String(props['text']), { headers: { 'Content-Type': `${props['type']}; charset=utf-8` } });

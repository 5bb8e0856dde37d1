import type { APIRoute, GetStaticPaths } from 'astro';
import { absoluteLinks } from '../../../openapi/absolute-links.ts';
import { portableYaml } from '../../../openapi/portable-yaml.ts';
import { withBase } from '../../contract/base.ts';
import { documentBundle, documentIds } from '../../contract/document.ts';

/** /openapi/<id>.yaml and /openapi/<id>.json: the same document, twice. */
export const getStaticPaths: GetStaticPaths = () =>
  documentIds().flatMap((id) => [
    { params: { file: `${id}.yaml` }, props: { id } },
    { params: { file: `${id}.json` }, props: { id } },
  ]);

export const GET: APIRoute = ({ params, props, site }) => {
  const root = new URL(withBase('/'), site).href;
  const document = absoluteLinks(documentBundle(String(props['id'])), root);
  return params['file']?.endsWith('.yaml')
    ? textResponse(portableYaml(document), 'application/yaml')
    : textResponse(`${JSON.stringify(document, null, 2)}\n`, 'application/json');
};

function textResponse(text: string, type: string): Response {
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}

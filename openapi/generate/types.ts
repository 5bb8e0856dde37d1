import { pathToFileURL } from 'node:url';
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript';
import { sourcePath } from './files.ts';

/** Returns the text that the openapi-typescript command writes for the published document. */
export async function typesOf(id: string): Promise<string> {
  const ast = await openapiTS(pathToFileURL(sourcePath(`${id}.yaml`)));
  return `${COMMENT_HEADER}${astToString(ast)}`;
}

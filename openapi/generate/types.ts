import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript';
import { generatedPath, sourcePath } from './files.ts';

/** Writes `<id>.ts`, the same text that the openapi-typescript command writes for the published document. */
export async function writeTypes(id: string): Promise<void> {
  const ast = await openapiTS(pathToFileURL(sourcePath(`${id}.yaml`)));
  await writeFile(generatedPath(`${id}.ts`), `${COMMENT_HEADER}${astToString(ast)}`);
}

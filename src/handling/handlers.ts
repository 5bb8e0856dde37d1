import { isJson } from '../../openapi/body-text.ts';
import { isBearer } from '../../openapi/credentials.ts';
import { curlHandler } from './curl.ts';
import type { Handling } from './handling.ts';
import { javascriptHandler } from './javascript.ts';
import { pythonHandler } from './python.ts';

/** The languages of the samples that handle an error, in the order of their tabs. */
export const HANDLER_LANGUAGES = [
  { label: 'curl', lang: 'bash', client: null, write: curlHandler },
  { label: 'JavaScript', lang: 'js', client: 'api-client.js', write: (of) => javascriptHandler(of, 'JavaScript') },
  { label: 'TypeScript', lang: 'ts', client: 'api-client.ts', write: (of) => javascriptHandler(of, 'TypeScript') },
  { label: 'Python', lang: 'python', client: 'api_client.py', write: pythonHandler },
] as const satisfies readonly HandlerLanguage[];

/** Returns the languages in which the error can be handled: the clients send keys as Bearer tokens, and JSON or forms. */
export function handlersFor({ carriers, mediaType }: Handling): HandlerLanguage[] {
  const isForClients =
    isBearer(carriers) && (mediaType === null || mediaType === 'multipart/form-data' || isJson(mediaType));
  return HANDLER_LANGUAGES.filter(({ client }) => client === null || isForClients);
}

interface HandlerLanguage {
  label: string;
  lang: string;
  /** The file of openapi/samples/ that the code imports; null: none. */
  client: string | null;
  write: (handling: Handling) => string;
}

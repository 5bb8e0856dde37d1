import type { MultipartPart } from '../../openapi/draft.ts';
import { COOKIE } from './cookie-header.ts';
import { formBody } from './form-body.ts';
import type { FormPart, Outgoing } from './request.ts';
import { signed } from './sign.ts';

/**
 * Returns the request as the browser takes it. `base` is the address that the API's paths follow. Throws where the path
 * leads out of it: there nothing answers in the page, and a link that somebody else wrote could send a key away.
 */
export async function toRequest(
  outgoing: Outgoing,
  base: string,
  files: FileSource,
  signal: AbortSignal,
): Promise<Request> {
  const { path, headers: fields } = signed(outgoing.path, outgoing.headers, outgoing.key, outgoing.carriers);
  const address = new URL(base + path);
  if (!address.pathname.startsWith(`${new URL(base).pathname.replace(/\/$/, '')}/`)) {
    throw new Error(`the path ${outgoing.path} leads out of this API, where no mock runs.`);
  }
  const headers = new Headers();
  for (const [name, value] of Object.entries(fields)) setHeader(headers, /^cookie$/i.test(name) ? COOKIE : name, value);
  // MSW lets requests with this media type through to the network.
  if (/msw\/passthrough/i.test(headers.get('Accept') ?? '')) headers.delete('Accept');

  let body: BodyInit | null = null;
  if (outgoing.body?.kind === 'text') body = outgoing.body.text;
  if (outgoing.body?.kind === 'form') {
    const form = formBody(await Promise.all(outgoing.body.parts.map((part) => loadPart(part, files))));
    body = form.body;
    if (/^multipart\/form-data$/i.test(headers.get('Content-Type') ?? '')) {
      headers.set('Content-Type', form.contentType);
    }
  }
  return new Request(address, { method: outgoing.method, headers, body, signal, cache: 'no-store' });
}

async function loadPart(part: FormPart, files: FileSource): Promise<MultipartPart<Blob>> {
  if ('text' in part) return part;
  if (part.file instanceof Blob) return { ...part, file: part.file };
  return { ...part, file: 'text' in part.file ? new Blob([part.file.text]) : await files(part.file.sample) };
}

/** Set, not append: a header of the case takes the place of the one that follows from the key or the body. */
function setHeader(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value);
  } catch {
    // The browser's own message would print the value.
    throw new Error(`the header ${name} would have characters that a header cannot carry.`);
  }
}

/** Loads a sample file by its path below the site's base. */
export type FileSource = (sample: string) => Promise<Blob>;

import { credentialText, type Carrier } from '../../openapi/credentials.ts';

const WORDS: Record<Carrier['form'], string> = { bearer: 'Bearer ', basic: 'Basic ', plain: '' };

/**
 * Returns where a key goes in a request, up to the key itself.
 * @example placeBefore(BEARER) // => 'Authorization: Bearer '
 * @example placeBefore({ in: 'query', name: 'api_key', form: 'plain' }) // => '?api_key='
 */
export function placeBefore({ in: place, name, form }: Carrier): string {
  if (place === 'query') return `?${name}=`;
  return place === 'cookie' ? `Cookie: ${name}=` : `${name}: ${WORDS[form]}`;
}

/** Returns a key as it is sent, with what is before it in the request. */
export function credentialLine(carrier: Carrier, key: string): CredentialLine {
  return { before: placeBefore(carrier), value: credentialText(carrier, key).slice(WORDS[carrier.form].length) };
}

interface CredentialLine {
  before: string;
  value: string;
}

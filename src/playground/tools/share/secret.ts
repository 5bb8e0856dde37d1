import { isToken, serviceOf } from '../../key/services.ts';
import type { CatalogEntry } from '../../../contract/playground-view.ts';

/** Names of headers, parameters and members whose values are secrets at many APIs. */
const SECRET_NAME =
  /authori[sz]|auth(?!or)|api[-_]?key|access[-_]?key|private[-_]?key|client[-_]?key|subscription[-_]?key|token|secret|passw|(?<![a-z])pass(?![a-z])|pwd|credential|cookie|signature|bearer/i;

/** What stands in an Authorization header (RFC 9110), wherever else it was written. */
const CREDENTIALS = /\b(bearer|basic|token)\s+[\w.~+/=-]{6,}/i;

/** A name and a password before the host of an address (RFC 3986, section 3.2.1). */
const USER_INFORMATION = /:\/\/[^/?#\s@]*:[^/?#\s@]+@/;

/** A parameter in the query of an address, or in a form: its name and its value. */
const PARAMETER = /[?&;]([^=?&;#\s]+)=([^&;#\s]+)/g;

/** This many characters after a known prefix are a key, or a good part of one. */
const SHORTEST_REST = 8;

/** A typed key that is shorter is part of too many words. */
const SHORTEST_PART = 4;

/**
 * Returns what tells secrets from other values. `key` is what stands in the key field, where it is no public key;
 * `documented` are the values that the document itself has.
 */
export function createGuard(
  key: string | null,
  catalog: readonly CatalogEntry[],
  documented: ReadonlySet<string>,
): Guard {
  const secrets = key === null || key === '' ? [] : variantsOfKey(key);
  const names = new Set(catalog.flatMap((entry) => entry.key?.names ?? []).map((name) => name.toLowerCase()));
  const isSecretName = (name: string) => SECRET_NAME.test(name) || names.has(name.toLowerCase());
  // Asked for every word of a body, so looked up once.
  const publicKeys = new Set(catalog.flatMap(publicKeysOf));
  const isPublic = (word: string) => documented.has(word) || publicKeys.has(word);

  function holdsKey(text: string): boolean {
    const value = text.toLowerCase();
    return secrets.some((secret) => {
      const isPart = value.length >= SHORTEST_REST && secret.includes(value) && !documented.has(text);
      return isPart || (secret.length < SHORTEST_PART ? value === secret : value.includes(secret));
    });
  }

  function looksSecret(word: string): boolean {
    if (word === '' || isPublic(word)) return false;
    return serviceOf(word) !== null || isToken(word) || isRandom(word);
  }

  /** Notices a key of any of the APIs, wherever in the text it begins. */
  function holdsForm(text: string): boolean {
    return catalog.some(({ key: format }) =>
      format?.environments.some(({ prefix }) =>
        text
          .split(prefix)
          .slice(1)
          .map((rest) => /^[0-9A-Za-z]*/.exec(rest)?.[0] ?? '')
          .some((rest) => rest.length >= SHORTEST_REST && !isPublic(prefix + rest)),
      ),
    );
  }

  function isSecret(text: string): boolean {
    return variantsOf(text).some(
      (variant) =>
        holdsKey(variant) ||
        (!documented.has(variant) &&
          (holdsForm(variant) ||
            CREDENTIALS.test(variant) ||
            USER_INFORMATION.test(variant) ||
            [...variant.matchAll(PARAMETER)].some(([, name = '']) => isSecretName(name)) ||
            wordsOf(variant).some(looksSecret))),
    );
  }

  return {
    isSecret,
    isSecretMember: (name, value) => isSecret(value) || (isSecretName(name) && value !== '' && !documented.has(value)),
    isSecretName,
  };
}

/** The key as it was typed, without spaces, and as HTTP Basic writes it; all in lower case. */
function variantsOfKey(key: string): string[] {
  const bytes = Array.from(new TextEncoder().encode(key.includes(':') ? key : `${key}:`), (byte) =>
    String.fromCharCode(byte),
  );
  // The last group depends on what follows.
  const basic = btoa(bytes.join('')).replace(/.{0,4}$/, '');
  const variants = [key, key.replace(/\s+/g, ''), ...(basic.length >= SHORTEST_REST ? [basic] : [])];
  return variants.map((each) => each.toLowerCase());
}

/** The text as it stands, and with what hides it undone: percent-encoding, and spaces in between. */
function variantsOf(text: string): string[] {
  let decoded = text;
  try {
    decoded = decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    // It is not percent-encoded, so there is one variant less.
  }
  return [...new Set([text, decoded, decoded.replace(/\s+/g, '')])];
}

function wordsOf(text: string): string[] {
  return [text, ...text.split(/[^A-Za-z0-9_.-]+/)];
}

/** True for long words that nobody would write by hand: keys and tokens of services that are not known here. */
function isRandom(word: string): boolean {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(word)) return false;
  const hasAll = /[a-z]/.test(word) && /[A-Z]/.test(word) && (word.match(/\d/g)?.length ?? 0) >= 2;
  return (hasAll && /[A-Za-z0-9]{20,}/.test(word)) || /[0-9a-f]{32,}/i.test(word);
}

function publicKeysOf({ key }: CatalogEntry): string[] {
  return key === null ? [] : [...Object.values(key.samples), ...key.demo.map(({ value }) => value)];
}

/** Tells secrets from other values. It may take something harmless for a secret; the other way round it must not. */
export interface Guard {
  isSecret(text: string): boolean;
  /** For a value that has a name: of a header, a parameter or a member. */
  isSecretMember(name: string, value: string): boolean;
  isSecretName(name: string): boolean;
}

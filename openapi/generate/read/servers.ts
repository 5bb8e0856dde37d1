import type { Document } from '../document.ts';

/**
 * Returns where the API is documented to be, and where the mock has it. Variables have their defaults; a relative URL,
 * or none, says the path alone (OpenAPI 3.1, 4.8.5).
 */
export function readServers(id: string, servers: Document['servers'] = []): Bases {
  const urls = servers.map(({ url, variables = {} }) => {
    const filled = url.replace(/\{([^}]+)\}/g, (whole, name: string) => variables[name]?.default ?? whole);
    return filled.replace(/\/+$/, '');
  });
  const [documentedBase = '', ...others] = urls;
  return {
    documentedBase,
    ...(others.length > 0 && { otherBases: others }),
    mockBase: documentedBase.startsWith('/mock/') ? documentedBase : `/mock/${id}${pathOf(documentedBase)}`,
  };
}

/** Returns the path of a URL, whether it is absolute or relative to where the document is. */
function pathOf(url: string): string {
  if (!URL.canParse(url, 'https://relative.invalid/'))
    throw new Error(`Failed to read the server "${url}": it is no URL. Give its variables defaults.`);
  return new URL(url, 'https://relative.invalid/').pathname.replace(/\/+$/, '');
}

interface Bases {
  documentedBase: string;
  otherBases?: string[];
  mockBase: string;
}

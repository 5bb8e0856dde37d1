import type { createApiReference } from '@scalar/api-reference';
import { adaptDocument } from './adapt.ts';
import { siteColourMode } from './colour-mode.ts';
import { moveCookies } from './cookies.ts';
import { credentials, type OpenApiDocument } from './document.ts';
import { KEY_BOX, LAST_ANSWER } from './elements.ts';
import { writeForm } from './form.ts';
import { sampleFiles } from './samples.ts';
import { createMockFetch } from './transport.ts';
import type { ReferenceView } from './reference-view.ts';
import { tagSlug } from './tag-slug.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/**
 * Scalar's settings: nothing of its own services, nothing stored, the mock in place of the documented server.
 * Unknown values fall back to defaults without a word, so the tests look at what is rendered and requested.
 */
export function configuration(view: ReferenceView, document: OpenApiDocument, onLoaded: () => void): Configuration {
  const keys = view.key ? credentials(document, view.placeholder, view.companions) : {};
  const schemes = Object.keys(keys);
  return {
    content: adaptDocument(document, { root: location.origin + BASE, base: BASE }),
    slug: view.id,
    title: view.name,
    onLoaded,

    // Nothing that talks to a host of Scalar's, or that only makes sense there.
    withDefaultFonts: false,
    telemetry: false,
    agent: { disabled: true },
    mcp: { disabled: true },
    showDeveloperTools: 'never',
    hideClientButton: true,
    localization: {
      translations: {
        footer: { poweredByScalar: '' },
        apiClient: {
          responseEmpty: { poweredByScalarcom: '' },
          // The longer text does not fit beside its title.
          authSelector: { selectedType: 'Scheme: {type}' },
        },
      },
    },

    // What the site does already: navigation, search, colours, downloads.
    showSidebar: false,
    hideSearch: true,
    theme: 'none',
    forceDarkModeState: siteColourMode(),
    hideDarkModeToggle: true,
    documentDownloadType: 'none',
    hideModels: true,
    defaultOpenAllTags: true,

    // Requests stay in the page, and keys out of Scalar: it has a placeholder.
    servers: [{ url: location.origin + view.mockBase, description: 'The mock in this page' }],
    customFetch: createMockFetch({ ...view, files: sampleFiles(document) }),
    persistAuth: false,
    authentication: {
      // Where there are several, each operation says which.
      ...(schemes.length === 1 && { preferredSecurityScheme: schemes[0] }),
      securitySchemes: keys,
      createAnySecurityScheme: false,
    },
    plugins: [partsPlugin],

    // Anchors that the static reference has too.
    generateTagSlug: ({ name }) => tagSlug(name ?? ''),
    generateOperationSlug: ({ operationId = '', method, path }) =>
      view.ids[operationId] ?? (operationId || `${method}${path}`),
  };
}

/** What we place in Scalar's request client: the key with the request, and what decided with the response. */
function partsPlugin() {
  return {
    name: 'latchkey',
    extensions: [],
    apiClientPlugins: [
      {
        components: { request: { component: KEY_BOX }, response: { component: LAST_ANSWER } },
        hooks: { beforeRequest: moveCookies },
      },
      { hooks: { beforeRequest: writeForm } },
    ],
  };
}

type Configuration = NonNullable<Parameters<typeof createApiReference>[1]>;

/**
 * What Latchkey asks of an OpenAPI document beyond OpenAPI itself: every documented error can be triggered, says which
 * step of the pipeline gives it, and says where the fact comes from.
 */
const REASON = /^(receive|force|authenticate|limit|authorize|validate|handle)\/[a-z][a-z0-9_-]*$/;

/** Calls `check` for every named example of a 4xx or 5xx response. */
function eachErrorExample(check) {
  return () => {
    let status = '';
    return {
      Response: {
        enter(_response, { key }) {
          status = String(key);
        },
      },
      MediaType: {
        Example(example, context) {
          // A shared response is visited by its name; what it holds are errors all the same.
          if (/^[23]/.test(status)) return;
          check(example, context);
        },
      },
    };
  };
}

const exampleHasTrigger = eachErrorExample((example, { report, location }) => {
  if (!isRequestExample(location) && typeof example['x-trigger'] !== 'object') {
    report({
      message: 'An error that cannot be triggered is only a claim. Add x-trigger; see openapi/README.md.',
      location: location.child([]).key(),
    });
  }
});

const exampleHasReason = eachErrorExample((example, { report, location }) => {
  if (!isRequestExample(location) && ![example['x-reason'] ?? ''].flat().every((reason) => REASON.test(reason))) {
    report({
      message: 'Add x-reason: <step>/<rule>, the step of the pipeline that gives this answer.',
      location: location.child([]).key(),
    });
  }
});

function exampleHasProvenance() {
  return {
    Example(example, { report, location }) {
      if (isRequestExample(location) || isProvenance(example['x-provenance'])) return;
      report({
        message: 'Add x-provenance: seed, { public: <source> } or { sandbox: <why> }.',
        location: location.child([]).key(),
      });
    },
  };
}

function errorHasNamedExamples() {
  return {
    Response(response, { report, location, key }) {
      if (!/^[45]/.test(String(key))) return;
      for (const [mediaType, content] of Object.entries(response.content ?? {})) {
        if (Object.keys(content.examples ?? {}).length === 0) {
          report({
            message: `Name at least one example of ${mediaType}: an error without one is not documented.`,
            location,
          });
        }
      }
    },
  };
}

function operationHasProvenance() {
  return {
    Operation(operation, { report, location }) {
      if (!isProvenance(operation['x-provenance'])) {
        report({ message: 'Add x-provenance to the operation.', location: location.child([]).key() });
      }
    },
  };
}

function operationHasHelp() {
  return {
    Paths: {
      Operation(operation, { report, location }) {
        if (!operation.externalDocs?.url) {
          report({
            message: 'Add externalDocs.url: the page of the site that explains this operation.',
            location: location.child([]).key(),
          });
        }
      },
    },
  };
}

function isProvenance(value) {
  if (value === 'seed') return true;
  return (
    typeof value === 'object' &&
    value !== null &&
    (typeof value.public === 'string' || typeof value.sandbox === 'string')
  );
}

function isRequestExample(location) {
  return location.pointer.includes('/requestBody/');
}

/** @returns {import('@redocly/openapi-core').Plugin} */
const latchkey = () => ({
  id: 'latchkey',
  rules: {
    oas3: {
      'example-has-trigger': exampleHasTrigger,
      'example-has-reason': exampleHasReason,
      'example-has-provenance': exampleHasProvenance,
      'error-has-named-examples': errorHasNamedExamples,
      'operation-has-provenance': operationHasProvenance,
      'operation-has-help': operationHasHelp,
    },
  },
});

export default latchkey;

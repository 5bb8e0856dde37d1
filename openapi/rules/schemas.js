/**
 * What Latchkey asks of the schemas of a document, because types and clients are generated from them: every property
 * is described, no name is one that programs already use, and the file reads the same in every YAML parser.
 */

/** Names of TypeScript's own library. A generated `export type File` hides the real one where it is imported. */
const TAKEN = new Set(
  (
    'Array Blob Boolean Buffer Client Date Document Element Event File FileList FormData Function Headers Iterator Map ' +
    'Node Number Object Omit Partial Pick Promise Proxy Range RangeError Record ReferenceError RegExp Request Required ' +
    'Response Set Storage String Symbol SyntaxError Text TypeError URL Window Worker'
  ).split(' '),
);

function propertyHasDescription() {
  return {
    Schema(schema, { report, location }) {
      // `if` and `not` test a value; they describe none.
      if (/\/(if|not)$/.test(location.pointer)) return;
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        if (typeof property?.description === 'string' && property.description.trim() !== '') continue;
        report({
          message: `Describe the property "${name}": add a description, one short sentence. Generated types show it.`,
          location: location.child(['properties', name]).key(),
        });
      }
    },
  };
}

function schemaNameIsFree() {
  return {
    Components(components, { report, location }) {
      for (const name of Object.keys(components.schemas ?? {})) {
        if (!TAKEN.has(name)) continue;
        report({
          message: `Rename the schema "${name}", for example to "${name}Object": generated types would hide a type of the language.`,
          location: location.child(['schemas', name]).key(),
        });
      }
    },
  };
}

function noMergeKey() {
  return {
    Root(_root, { report, location }) {
      const lines = location.source.body.split('\n');
      const line = lines.findIndex((each) => /^[^#'"]*(?:^|[\s{,])<<\s*:/.test(each));
      if (line === -1) return;
      report({
        message: `Write the members out in place of "<<" in line ${line + 1}: OpenAPI 3.1 has no merge keys.`,
        location,
      });
    },
  };
}

/** @returns {import('@redocly/openapi-core').Plugin} */
const schemas = () => ({
  id: 'schemas',
  rules: {
    oas3: {
      'property-has-description': propertyHasDescription,
      'schema-name-is-free': schemaNameIsFree,
      'no-merge-key': noMergeKey,
    },
  },
});

export default schemas;

'use strict';
// See index.cjs.
const { createRequire } = require('node:vm').runInThisContext('process').getBuiltinModule('node:module');
const { useMock, jestHooks } = createRequire(__filename)('./bridge.js');

exports.useLatchkey = (options) => useMock(jestHooks(globalThis), { now: () => Date.now(), ...options }, globalThis);

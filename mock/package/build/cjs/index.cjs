'use strict';
// Jest loads CommonJS by its own means, which do not know ES modules. This leaves the context that Jest runs tests in, so
// that Node itself loads the mock; what belongs to the test file, such as its clock and its fetch, is handed over.
const { createRequire } = require('node:vm').runInThisContext('process').getBuiltinModule('node:module');
const { createMock, interceptFetch } = createRequire(__filename)('./bridge.js');

exports.createMock = (options) => createMock({ now: () => Date.now(), ...options });
exports.interceptFetch = (mock) => interceptFetch(mock, globalThis);

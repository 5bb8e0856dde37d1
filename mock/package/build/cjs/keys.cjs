'use strict';
// See index.cjs.
const { createRequire } = require('node:vm').runInThisContext('process').getBuiltinModule('node:module');
const { keys } = createRequire(__filename)('./bridge.js');

exports.keys = keys;

#!/usr/bin/env node
'use strict';
/*
 * Starts the bundled command line. Plain CommonJS that even an old Node can read, so that one which is too old gets a
 * sentence instead of a syntax error.
 */
var version = process.versions.node.split('.').map(Number);
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  console.error('stanch: needs Node 20.19 or newer, this is ' + process.versions.node + ' (' + process.execPath + ')');
  process.exit(2);
}
var module_ = require('node:module');
if (module_.enableCompileCache) module_.enableCompileCache();
require('../dist/cli.js').main();

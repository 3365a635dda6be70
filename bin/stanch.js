#!/usr/bin/env node
'use strict';
/*
 * Starts the bundled command line. Plain CommonJS that even an old Node can read, so that one which is too old gets a
 * sentence instead of a syntax error; flags must be set before the first pattern is compiled.
 */
var version = process.versions.node.split('.').map(Number);
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  console.error('stanch: needs Node 20.19 or newer, this is ' + process.versions.node + ' (' + process.execPath + ')');
  process.exit(2);
}
/* A pattern that backtracks too long goes on in V8's linear-time engine instead of stalling the scan. */
require('node:v8').setFlagsFromString('--enable-experimental-regexp-engine-on-excessive-backtracks');
var module_ = require('node:module');
if (module_.enableCompileCache) module_.enableCompileCache();
require('../dist/cli.js').main();

#!/usr/bin/env node
'use strict';
/*
 * Starts the bundled command line. Plain CommonJS that even an old Node can read, so that one which is too old gets a
 * sentence instead of a syntax error.
 *
 * A commit hook is over before V8 has compiled what it runs, so the compiled code of its bundles is kept: in the user's own cache
 * folder, where nobody else may write, under a name that holds the bundle's digest and Node's version. Node's own compile cache
 * lies in the folder for temporary files, where another user could put code in our name. NODE_DISABLE_COMPILE_CACHE=1 turns it off.
 * This file is compiled in each process: what it seldom needs stands in keep-code.js, functions stand in parentheses, which has V8
 * compile them at once and not twice, and few functions of Node are called, for those are compiled anew as well.
 */
var version = process.versions.node.split('.').map(Number);
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  console.error('stanch: needs Node 20.19 or newer, this is ' + process.versions.node + ' (' + process.execPath + ')');
  process.exit(2);
}
var DIST = __dirname + '/../dist/';
/* Compiled code of a bundle up to this size is kept whole; of a larger one what the first runs needed, for the rest takes long to read. */
var WHOLE = 180000;
var KEPT_RUNS = 6;
var words = process.argv.slice(2);
var fs = require('fs');
/* What hook.js answers, if anything can. */
var quick = words[0] === 'hook' || (words.length === 2 && words[0] === 'scan' && words[1] === '--staged');
var loaded = {};
var keeping = false;
/* Before commits V8 compiles little a second time, for most runs are over before that pays; and what it does by itself, in the versions where that is known. */
var BRIEF = '--wasm-tiering-budget=30000000 --interrupt-budget=1000000 --no-sparkplug --wasm-lazy-validation --no-regexp-tier-up';
var USUAL = '--wasm-tiering-budget=1800000 --interrupt-budget=67584 --sparkplug --no-wasm-lazy-validation --regexp-tier-up';
var KNOWN = version[0] === 20 && (process.arch === 'x64' || process.arch === 'arm64');
var brief = false;

/* Absolute folder of kept code; undefined where there is none, or where flags of V8 change what code is good for. */
var folder = (function () {
  var env = process.env;
  if ((words[0] !== 'hook' && words.indexOf('--staged') < 0) || process.execArgv.length > 0 || env.NODE_OPTIONS || env.NODE_DISABLE_COMPILE_CACHE) return undefined;
  var absolute = (function (place) { return place && (process.platform === 'win32' ? require('path').isAbsolute(place) : place[0] === '/') ? place : undefined; });
  var base = absolute(env.XDG_CACHE_HOME) || absolute(env.LOCALAPPDATA) || (absolute(env.HOME) && env.HOME + '/.cache');
  return base && base + '/stanch/code';
})();

/* Memory for what the engine of a hook reads. Until then the start reads into it: to touch other memory takes longer than to read. */
var memory = quick && typeof WebAssembly === 'object' ? new WebAssembly.Memory({ initial: 16 }) : undefined;
var room = memory && Buffer.from(memory.buffer);

/* A file; where `own` is set only a regular one that this user owns and nobody else can write; asked of the open file, so that none can take its place. */
var read = (function (file, own) {
  var fd;
  try {
    fd = fs.openSync(file, fs.constants.O_RDONLY | (own ? fs.constants.O_NOFOLLOW || 0 : 0));
    var facts = fs.fstatSync(fd);
    if (own && (!facts.isFile() || (process.getuid && (facts.uid !== process.getuid() || (facts.mode & 18) !== 0)))) return undefined;
    var bytes = room && facts.size <= room.length ? room.subarray(0, facts.size) : Buffer.allocUnsafeSlow(facts.size);
    return fs.readSync(fd, bytes, 0, bytes.length, 0) === bytes.length ? { bytes: bytes, runs: Math.floor(facts.mtimeMs / 1000) } : undefined;
  } catch (error) {
    if (!error.code) throw error;
    return undefined;
  } finally {
    if (fd !== undefined) fs.closeSync(fd);
  }
});

/* By what node:v8 is made of, as that brings streams; without the warning that this is discouraged, which is compiled even where it is not given. */
var setFlags = (function (flags) {
  var warn = process.emitWarning;
  process.emitWarning = (function () {});
  process.binding('v8').setFlagsFromString(flags);
  process.emitWarning = warn;
});

var load = (function (id) {
  if (id.slice(0, 2) !== './') return require(id);
  var name = id.slice(2);
  if (loaded[name]) return loaded[name].exports;
  // Code is kept for V8 as it is.
  if (brief) setFlags(USUAL);
  brief = false;
  var source = read(DIST + name, false);
  var text = source ? source.bytes.latin1Slice(0, source.bytes.length) : '';
  var digest = text.slice(-20, -17) === '// ' && text.slice(-17, -1);
  // What the build did not mark is none of ours.
  if (!digest) return require(DIST + name);
  var kept = folder + '/' + name + '-' + digest + '-' + process.version + '-' + process.arch;
  var known = read(kept, true);
  if (text[0] !== '(') text = '(function (exports, require, module, __filename, __dirname) {' + text + '\n})';
  var script = new (require('vm').Script)(text, { filename: DIST + name, cachedData: known && known.bytes });
  room = undefined;
  var runs = known && !script.cachedDataRejected ? known.runs : 0;
  if (runs < KEPT_RUNS) {
    keeping = true;
    process.on('exit', function () {
      if (text.length > WHOLE) require('./keep-code.js').keep(folder, script, name, kept, runs + 1);
      else require('./keep-code.js').keepWhole(folder, text, name, kept, KEPT_RUNS);
    });
  }
  var module_ = loaded[name] = { exports: {} };
  script.runInThisContext().call(module_.exports, module_.exports, load, module_, DIST + name, DIST.slice(0, -1));
  return module_.exports;
});

var start = folder ? load : function (id) { return require(DIST + id.slice(2)); };
/* What runs first, and in most runs alone. */
var first = start(quick ? './hook.js' : './cli.js');
brief = KNOWN && folder !== undefined && !keeping;
if (brief) setFlags(BRIEF);
var cwd = (function () {
  try {
    return process.cwd();
  } catch (error) {
    if (!error.code) throw error;
    return undefined;
  }
})();
if (quick && cwd) {
  first.begin(words, cwd, process.env, memory).then(function (begun) {
    if (begun !== true) return start('./cli.js').main(begun);
    // At once, as V8's other threads may be at work for nobody, and Node would wait for them.
    if (process.reallyExit && !keeping) process.reallyExit(0);
    return process.exit(0);
  });
} else (quick ? start('./cli.js') : first).main();

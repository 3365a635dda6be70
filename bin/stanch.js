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
var KEPT_RUNS = 6;
var isHook = process.argv[2] === 'hook' || process.argv.indexOf('--staged') > 0;
(isHook ? cachedRequire() : require)('../dist/cli.js').main();

/*
 * A commit hook is over before V8 has compiled what it runs, so the compiled code is kept: in the user's own cache folder,
 * where nobody else may write, under a name that holds the bundle's digest and Node's version. Node's own compile cache
 * lies in the folder for temporary files, where another user could put code in our name. NODE_DISABLE_COMPILE_CACHE=1 turns it off.
 */
function cachedRequire() {
  var fs = require('fs');
  var path = require('path');
  var vm = require('vm');
  var dist = path.join(__dirname, '..', 'dist');
  var folder = cacheFolder(path);
  var fresh = [];
  var loaded = {};
  function load(id) {
    if (id.slice(0, 2) !== './' && id.slice(0, 2) !== '..') return require(id);
    var name = path.basename(id);
    if (loaded[name]) return loaded[name].exports;
    var file = path.join(dist, name);
    var source = fs.readFileSync(file, 'latin1');
    var digest = /^\/\/ ([0-9a-f]{16})\n$/.exec(source.slice(-20));
    // What the build did not mark, or what is more than ASCII, is none of ours.
    if (!digest) return require(file);
    var kept = path.join(folder, name + '-' + digest[1] + '-' + process.version + '-' + process.arch);
    var known = readOwn(fs, kept);
    var script = new vm.Script('(function (exports, require, module, __filename, __dirname) {' + source + '\n})', { filename: file, cachedData: known && known.code });
    // What was compiled until the end of a run is kept, so a few runs together hold what hooks here need.
    var runs = known && !script.cachedDataRejected ? known.runs : 0;
    if (runs < KEPT_RUNS) fresh.push([script, name, kept, runs + 1]);
    var module_ = loaded[name] = { exports: {} };
    script.runInThisContext().call(module_.exports, module_.exports, load, module_, file, dist);
    return module_.exports;
  }
  if (!folder) return require;
  process.on('exit', function () {
    fresh.forEach(function (one) { keep(fs, path, folder, one[0], one[1], one[2], one[3]); });
  });
  return load;
}

function cacheFolder(path) {
  var env = process.env;
  var base = [env.XDG_CACHE_HOME, env.LOCALAPPDATA, env.HOME && path.join(env.HOME, '.cache')].filter(function (one) { return one && path.isAbsolute(one); })[0];
  // Flags of V8 change what code is good for; whoever sets some goes without.
  var plain = process.execArgv.length === 0 && !env.NODE_OPTIONS && !env.NODE_DISABLE_COMPILE_CACHE;
  return plain && base && path.join(base, 'stanch', 'code');
}

/* Only a regular file that this user owns and nobody else can write; asked of the open file, so that none can take its place. */
function readOwn(fs, file) {
  var fd;
  try {
    fd = fs.openSync(file, fs.constants.O_RDONLY | (fs.constants.O_NOFOLLOW || 0));
    var facts = fs.fstatSync(fd);
    if (!facts.isFile() || (process.getuid && (facts.uid !== process.getuid() || (facts.mode & 18) !== 0))) return undefined;
    return { code: fs.readFileSync(fd), runs: Math.floor(facts.mtimeMs / 1000) };
  } catch (error) {
    if (!error.code) throw error;
    return undefined;
  } finally {
    if (fd !== undefined) fs.closeSync(fd);
  }
}

/* Whole or not at all; a cache that cannot be written is no fault. */
function keep(fs, path, folder, script, name, file, runs) {
  var part = file + '.' + process.pid;
  try {
    // Set while scanning, this flag would make V8 refuse the code at the next start.
    require('v8').setFlagsFromString('--no-enable-experimental-regexp-engine-on-excessive-backtracks');
    fs.mkdirSync(folder, { recursive: true, mode: 448 });
    fs.writeFileSync(part, script.createCachedData(), { mode: 384, flag: 'wx' });
    // How many runs it took in stands where the time of its making would.
    fs.utimesSync(part, runs, runs);
    fs.renameSync(part, file);
    fs.readdirSync(folder).forEach(function (other) {
      if (other.indexOf(name + '-') === 0 && other.slice(-process.version.length - process.arch.length - 2) === file.slice(-process.version.length - process.arch.length - 2) && other !== path.basename(file)) {
        fs.unlinkSync(path.join(folder, other));
      }
    });
  } catch (error) {
    if (!error.code) throw error;
    fs.rmSync(part, { force: true });
  }
}

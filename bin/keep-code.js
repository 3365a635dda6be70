'use strict';
/* Keeps the compiled code of a bundle for the next run. Separate from stanch.js, which each run compiles and few need this. */
const fs = require('fs');
const v8 = require('v8');
const vm = require('vm');

/** Kept beside the newest. */
const OTHERS = 2;

exports.keepWhole = function (folder, text, name, file, runs) {
  v8.setFlagsFromString('--no-lazy');
  // Under another name than it runs by, or V8 would give back what it compiled before.
  const script = new vm.Script(text, { filename: name });
  v8.setFlagsFromString('--lazy');
  exports.keep(folder, script, name, file, runs);
};

/* Whole or not at all; a cache that cannot be written is no fault. */
exports.keep = function (folder, script, name, file, runs) {
  const part = file + '.' + process.pid;
  try {
    // Set while scanning, this flag would make V8 refuse the code at the next start.
    v8.setFlagsFromString('--no-enable-experimental-regexp-engine-on-excessive-backtracks');
    fs.mkdirSync(folder, { recursive: true, mode: 448 });
    fs.writeFileSync(part, script.createCachedData(), { mode: 384, flag: 'wx' });
    // How many runs it took in stands where the time of its making would.
    fs.utimesSync(part, runs, runs);
    fs.renameSync(part, file);
    const kind = '-' + process.version + '-' + process.arch;
    // Of other versions of the program the last ones stay, or two that are used in turn would each take the code of the other away.
    const others = fs.readdirSync(folder).filter(function (other) {
      return other.indexOf(name + '-') === 0 && other.slice(-kind.length) === kind && other !== file.slice(folder.length + 1);
    }).map(function (other) {
      return { file: folder + '/' + other, made: fs.statSync(folder + '/' + other).ctimeMs };
    });
    others.sort(function (a, b) { return b.made - a.made; }).slice(OTHERS).forEach(function (other) { fs.unlinkSync(other.file); });
  } catch (error) {
    if (!error.code) throw error;
    if (fs.existsSync(part)) fs.rmSync(part, { force: true });
  }
};

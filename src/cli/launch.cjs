"use strict";
/** What `dist/cli/dien-hinh.js` is: V8 is told how to run the program, which is then loaded. */
const { setFlagsFromString } = require("node:v8");
const { load } = require("./load-compiled.js");

/**
 * A check is over in half a second, and compiling takes a good part of it: a function is compiled after
 * some five times as many bytes of bytecode as usual (67,584), and takes fewer others into itself (920
 * bytes). A sheet of 200,000 rows is checked no slower.
 */
setFlagsFromString("--interrupt-budget=300000");
setFlagsFromString("--max-inlined-bytecode-size-cumulative=300");

load("./program.js");

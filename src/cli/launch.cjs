"use strict";
/** What `dist/cli/dien-hinh.js` is: V8 is told how to run the program, which is then loaded. */
const { setFlagsFromString } = require("node:v8");
const { load } = require("./load-compiled.js");

/**
 * How many bytes of bytecode a function runs before V8 compiles it (its own number: 132 KB). A check is
 * over in a second, and with the usual number a third of it goes to compiling what hardly runs again;
 * a sheet of 200,000 rows is read no slower.
 */
setFlagsFromString("--interrupt-budget=1000000");

load("./program.js");

'use strict';
// chartjs-node-canvas asks for the package "canvas" (Cairo). This stands in for it with the compatibility
// layer of @napi-rs/canvas, whose binaries come inside its npm package. Why: docs/decisions/003.
const canvas = require('@napi-rs/canvas/node-canvas');
module.exports = canvas;

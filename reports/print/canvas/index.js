'use strict';
// chartjs-node-canvas asks for the package "canvas" (Cairo). This stands in for it: pictures are drawn by the compatibility
// layer of @napi-rs/canvas, whose binaries come inside its npm package; for paper it records. Why: docs/decisions/003.
const canvas = require('@napi-rs/canvas/node-canvas');
const { createRecordingCanvas } = require('./recording.js');

module.exports = {
  ...canvas,
  createCanvas: (width, height, type) =>
    type === 'pdf' ? createRecordingCanvas(width, height) : canvas.createCanvas(width, height, type),
};

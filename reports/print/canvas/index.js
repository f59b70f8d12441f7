'use strict';
// chartjs-node-canvas asks for the package "canvas" (Cairo). This stands in for it with the compatibility
// layer of @napi-rs/canvas, whose binaries come inside its npm package. Why: docs/decisions/003.
const canvas = require('@napi-rs/canvas/node-canvas');

// The layer draws SVG, but lacks the way of getting it that chartjs-node-canvas uses.
function createSvgCanvas(width, height) {
  const svg = canvas.createCanvas(width, height, 'svg');
  svg.toBuffer = (callback) => {
    const content = svg.getContent();
    if (typeof callback !== 'function') return content;
    process.nextTick(callback, null, content);
    return undefined;
  };
  return svg;
}

module.exports = {
  ...canvas,
  createCanvas: (width, height, type) =>
    type === 'svg' ? createSvgCanvas(width, height) : canvas.createCanvas(width, height, type),
};

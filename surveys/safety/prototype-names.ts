/** Names every JavaScript object already has ("__proto__", "constructor", "toString"): never a name, code or key of ours. */
export function isPrototypeName(name: string): boolean {
  return name === 'prototype' || name in Object.prototype;
}

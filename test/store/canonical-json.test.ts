import { expect } from 'chai';
import { canonicalJson } from '../../server/store/canonical-json.ts';

describe('answers as text', () => {
  it('are equal whatever the order of the keys, at every depth', () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }], a: 'x' })).to.equal('{"a":"x","b":[{"c":null,"d":1}]}');
  });

  it('differ when the order of a list differs', () => {
    expect(canonicalJson([1, 2])).to.not.equal(canonicalJson([2, 1]));
  });

  it('keep a key that means something to JavaScript', () => {
    const odd = JSON.parse('{"constructor":2,"__proto__":1}');
    expect(canonicalJson(odd)).to.equal('{"__proto__":1,"constructor":2}');
  });

  it('hold no character a database refuses', () => {
    expect(canonicalJson('\u0000 \ud800')).to.equal('"\\u0000 \\ud800"');
  });
});

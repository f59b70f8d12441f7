import type { ServiceFigures } from './service-figures.ts';

/**
 * Makes a thing once for the same figures and arguments, and forgets it with the figures: a page asks for the same sums
 * dozens of times. Figures are never changed once they are read, and what is made from them must not be either.
 */
export function onceOf<Arguments extends (string | number | null)[], Made>(
  make: (figures: ServiceFigures, ...rest: Arguments) => Made,
): (figures: ServiceFigures, ...rest: Arguments) => Made {
  const known = new WeakMap<ServiceFigures, Map<string, { made: Made }>>();
  return (figures, ...rest) => {
    const own = known.get(figures) ?? new Map<string, { made: Made }>();
    known.set(figures, own);
    const name = JSON.stringify(rest);
    const found = own.get(name) ?? { made: make(figures, ...rest) };
    own.set(name, found);
    return found.made;
  };
}

import { Problem } from '../actions/problem.ts';

/** @throws Problem when the provider does not say that somebody signed in one of these ways */
export function checkStrength({ acr }: Record<string, unknown>, wanted: string[]): void {
  if (wanted.length === 0 || wanted.some((one) => one === acr)) return;
  throw new Problem(
    'not-allowed',
    'U bent bij uw gemeente niet veilig genoeg aangemeld. Meld u daar aan met een tweede stap en probeer opnieuw.',
  );
}

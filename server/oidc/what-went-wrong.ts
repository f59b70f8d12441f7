/** One sentence for who comes back without being signed in. What exactly was wrong is for the log, not for the visitor. */
import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';
import { Problem } from '../actions/problem.ts';

export function providerAway(): Problem {
  return new Problem(
    'away',
    'De aanmelding van uw gemeente antwoordt niet. Probeer het over enkele minuten opnieuw, of meld u aan met uw wachtwoord.',
  );
}

/** No answer, or one that the provider itself calls a fault of its own. */
export function isAway(error: unknown): boolean {
  if (error instanceof ResponseBodyError) return error.status >= 500;
  if (error instanceof ClientError) return error.code === 'OAUTH_TIMEOUT' || hasFailed(error.cause);
  return error instanceof TypeError && error.message === 'fetch failed';
}

function hasFailed(cause: unknown): boolean {
  return cause instanceof Response && cause.status >= 500;
}

export function backProblem(error: unknown): Problem {
  if (error instanceof AuthorizationResponseError && error.error === 'access_denied')
    return new Problem(
      'not-signed-in',
      'U hebt de aanmelding bij uw gemeente afgebroken. Er is niets veranderd.',
    );
  return new Problem(
    'not-signed-in',
    'Wij konden niet nagaan wie u bent. Er is niets veranderd. Begin opnieuw op de aanmeldpagina.',
  );
}

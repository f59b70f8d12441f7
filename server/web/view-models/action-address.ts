export function actionAddress(code: string): string {
  return `/beheer/acties/${encodeURIComponent(code)}`;
}

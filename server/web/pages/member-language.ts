/**
 * The language a member is addressed in: the one that was asked for on the welcome page, for this sitting only. What the
 * browser says of languages never counts: the law leaves the choice to the resident, and Dutch comes first.
 */
import type { Request, Response } from 'express';
import { type Language, languages } from '../../../surveys/language.ts';
import type { JsonObject } from '../../../surveys/question.ts';
import { languageSettings, offeredLanguages, spokenLanguages } from '../../actions/offered-languages.ts';
import type { Municipality } from '../../actions/panel-records.ts';
import { cookieNames } from '../cookie-names.ts';
import { isHttps, type WebSettings } from '../web-settings.ts';

const cookieName = cookieNames.language;

/** Ends with the browser session. Dutch needs no cookie. */
export function rememberLanguage(res: Response, language: Language, settings: WebSettings): void {
  const options = { httpOnly: true, sameSite: 'lax', secure: isHttps(settings), path: '/' } as const;
  if (language !== 'nl') res.cookie(cookieName, language, options);
  else if (heldLanguage(res.req) !== null) res.clearCookie(cookieName, options);
}

/** What the address asks for (?taal=fr); null when it asks for nothing we know. */
export function askedLanguage(req: Request): Language | null {
  return languages.find((language) => language === req.query['taal']) ?? null;
}

/** The language of the questionnaire: what was chosen, as long as this wave has it. */
export function memberLanguage(req: Request, municipality: Municipality, definition: JsonObject): Language {
  const chosen = askedLanguage(req) ?? heldLanguage(req);
  return offeredLanguages(municipality, definition).find((language) => language === chosen) ?? 'nl';
}

/** The languages of a page that only says something: the one chosen, or all that the law puts beside each other. */
export function pageLanguages(req: Request, municipality: Municipality): Language[] {
  const all = spokenLanguages(municipality);
  const chosen = all.find((language) => language === (askedLanguage(req) ?? heldLanguage(req)));
  if (chosen !== undefined) return [chosen];
  return isSideBySide(municipality) ? all : ['nl'];
}

/** The language of a page within a sitting, where the choice was made before: none was held for Dutch. */
export function sittingLanguage(req: Request, municipality: Municipality): Language {
  const chosen = askedLanguage(req) ?? heldLanguage(req);
  return spokenLanguages(municipality).find((language) => language === chosen) ?? 'nl';
}

/** The languages of a page on which the choice is made, each time anew. */
export function askedLanguages(req: Request, municipality: Municipality): Language[] {
  return isSideBySide(municipality) ? spokenLanguages(municipality) : [chosenLanguage(req, municipality)];
}

/** What the address asks for, as long as the municipality has it. */
export function chosenLanguage(req: Request, municipality: Municipality): Language {
  const asked = askedLanguage(req);
  return spokenLanguages(municipality).find((language) => language === asked) ?? 'nl';
}

function isSideBySide(municipality: Municipality): boolean {
  return languageSettings(municipality).profile === 'periphery';
}

function heldLanguage(req: Request): Language | null {
  const pairs = (req.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return languages.find((language) => pairs.includes(`${cookieName}=${language}`)) ?? null;
}

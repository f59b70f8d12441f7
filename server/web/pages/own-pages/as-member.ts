/** Who is it? A page for the member whose session this is; a stranger is sent to the door. */
import type { Request, RequestHandler, Response } from 'express';
import type { Language } from '../../../../surveys/language.ts';
import { municipalityOf } from '../../../actions/municipality-of.ts';
import { ownLanguage } from '../../../actions/own-pages/own-language.ts';
import type { Typed } from '../../../actions/own-pages/read-details.ts';
import { memberOfSession } from '../../../actions/own-pages/sign-in-member.ts';
import type { Member, Municipality } from '../../../actions/panel-records.ts';
import { Problem } from '../../../actions/problem.ts';
import type { World } from '../../../actions/world.ts';
import { memberWords } from '../../view-models/member-page.ts';
import type { MemberWords } from '../../words/member-words.ts';
import type { WebSettings } from '../../web-settings.ts';
import { PageToken } from '../answering-token.ts';
import { MemberCookies } from './member-cookies.ts';
import { readOwnForm, typedIn } from './own-form.ts';

export interface Own {
  member: Member;
  session: string;
  municipality: Municipality;
  language: Language;
  words: MemberWords;
  /** Stands in every form of this session: only our own page can know it. */
  proof: string;
}

type Shows = (own: Own, req: Request, res: Response) => Promise<void>;
type Takes = (own: Own & { typed: Typed }, req: Request, res: Response) => Promise<void>;

export class AsMember {
  readonly cookies: MemberCookies;
  readonly #world: World;
  readonly #tokens: PageToken;

  constructor(world: World, settings: WebSettings) {
    this.#world = world;
    this.cookies = new MemberCookies(settings);
    this.#tokens = new PageToken(settings);
  }

  page(show: Shows): RequestHandler {
    return async (req, res) => {
      const own = await this.find(req);
      if (own === null) return res.redirect(303, '/mijn');
      await show(own, req, res);
    };
  }

  /** @throws Problem when the form is not of a page of this session */
  form(take: Takes): RequestHandler[] {
    const taking: RequestHandler = async (req, res) => {
      const own = await this.find(req);
      if (own === null) return res.redirect(303, '/mijn');
      const typed = typedIn(req);
      if (!this.#tokens.isRight(own.session, typed['bewijs']))
        throw new Problem(
          'not-allowed',
          'Dit formulier is verlopen. Er is niets veranderd. Open de pagina opnieuw en probeer nog eens.',
        );
      await take({ ...own, typed }, req, res);
    };
    return [readOwnForm, taking];
  }

  /** Null for a stranger. */
  async find(req: Request): Promise<Own | null> {
    const session = this.cookies.session(req);
    const member = session === '' ? null : await memberOfSession(this.#world, session);
    if (member === null) return null;
    const municipality = await municipalityOf(this.#world);
    const language = ownLanguage(municipality, member);
    const words = memberWords(municipality, language);
    return { member, session, municipality, language, words, proof: this.#tokens.for(session) };
  }
}

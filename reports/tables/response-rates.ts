/**
 * How many of those approached took part: the rates of the American Association for Public Opinion Research (Standard
 * Definitions, 10th edition, 2023), for people drawn at random. Who signed up by themselves were not drawn: of them only
 * a completion rate can be given (Callegaro & DiSogra 2008).
 */
import type { Measure } from './crosstab.ts';

/** People approached, by how it ended; each stands in one place. */
export interface Dispositions {
  complete: number;
  partial: number;
  /** Refusals and break-offs. */
  refusal: number;
  nonContact: number;
  /** Eligible, but ill, away, without the language, ... */
  other: number;
  /** Not known whether there is anybody eligible; not known for another reason. */
  unknownHousehold: number;
  unknownOther: number;
  /** Deceased, moved away: outside the population. */
  ineligible: number;
}

/** 0-1. Numbers as in the Standard Definitions; Missing where nobody is left to divide by. */
export interface ResponseRates {
  /** Part of the unknown cases that is taken to be eligible: as among the known ones. */
  eligibility: Measure;
  /** Complete, or complete and partial, of: all and all unknown (1, 2), all and the eligible part (3, 4), all known (5, 6). */
  RR1: Measure;
  RR2: Measure;
  RR3: Measure;
  RR4: Measure;
  RR5: Measure;
  RR6: Measure;
  /** Of those reached: complete, complete and partial; the same without who was not able to. */
  COOP1: Measure;
  COOP2: Measure;
  COOP3: Measure;
  COOP4: Measure;
  /** Refusals, and people reached, of: all and all unknown, all and the eligible part, all known. */
  REF1: Measure;
  REF2: Measure;
  REF3: Measure;
  CON1: Measure;
  CON2: Measure;
  CON3: Measure;
}

export function responseRates(cases: Dispositions): ResponseRates {
  const { complete, partial, refusal, nonContact, other } = cases;
  const interviews = complete + partial;
  const reached = interviews + refusal + other;
  const known = reached + nonContact;
  const unknown = cases.unknownHousehold + cases.unknownOther;
  // With nobody known there is nothing to judge the unknown by: then they count in full.
  const share = known + cases.ineligible === 0 ? 1 : known / (known + cases.ineligible);
  const [all, likely] = [known + unknown, known + share * unknown];
  return {
    eligibility: rate(known, known + cases.ineligible),
    RR1: rate(complete, all),
    RR2: rate(interviews, all),
    RR3: rate(complete, likely),
    RR4: rate(interviews, likely),
    RR5: rate(complete, known),
    RR6: rate(interviews, known),
    COOP1: rate(complete, reached),
    COOP2: rate(interviews, reached),
    COOP3: rate(complete, interviews + refusal),
    COOP4: rate(interviews, interviews + refusal),
    REF1: rate(refusal, all),
    REF2: rate(refusal, likely),
    REF3: rate(refusal, known),
    CON1: rate(reached, all),
    CON2: rate(reached, likely),
    CON3: rate(reached, known),
  };
}

/** @param part of these so many; Missing when the whole is nobody */
export function rate(part: number, whole: number): Measure {
  return whole > 0 ? part / whole : { missing: 'no base' };
}

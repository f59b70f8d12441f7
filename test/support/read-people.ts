/** Files of members and of answers on paper, read in this process from their bytes, with every remark as it is said. */
import { readFileSync } from 'node:fs';
import type { Json } from '../../surveys/question.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';
import { webLimits } from '../../server/imports/file/file-limits.ts';
import { bytesInMemory } from '../../server/imports/file/file-bytes.ts';
import { readFile } from '../../server/imports/file/read-file.ts';
import type { PlacedMember } from '../../server/imports/people/file-member.ts';
import { memberColumns } from '../../server/imports/people/member-columns.ts';
import { readMembers } from '../../server/imports/people/members.ts';
import { paperColumns } from '../../server/imports/people/paper-columns.ts';
import { readPaper, type ReadPaper } from '../../server/imports/people/paper.ts';
import { recognisedHeads } from '../../server/imports/people/person-rows.ts';
import type { Remark } from '../../server/imports/text-table.ts';

interface Said {
  faults: string[];
  notices: string[];
}

function saidOf(remarks: Remark[]): Said {
  const of = (level: Remark['level']): string[] =>
    remarks.filter((one) => one.level === level).map(({ sentence }) => sentence);
  return { faults: of('fault'), notices: of('notice') };
}

/** @param lines the head of the file and its rows */
export function membersIn(lines: string[]): Said & { members: PlacedMember[] } {
  const wish = { heads: recognisedHeads(memberColumns), persons: 'expected' } as const;
  const { table, remarks } = readFile(bytesInMemory(Buffer.from(lines.join('\r\n'))), wish, webLimits);
  const said = [...remarks];
  const isSound = said.every(({ level }) => level === 'notice');
  const reading = { mapping: null, today: '2021-06-10', rules: null };
  const members = isSound ? readMembers(table, reading, (remark) => said.push(remark)) : [];
  return { ...saidOf(said), members };
}

const definition = readFileSync('surveys/2021-3-dienstverlening/questionnaire.json', 'utf8');
const questionnaire = readQuestionnaire(JSON.parse(definition) as Json);

/** Against the questionnaire of wave 2021-3, which closed on 26 September. */
export function paperIn(lines: string[]): Said & ReadPaper {
  const wish = { heads: recognisedHeads(paperColumns), persons: 'expected' } as const;
  const { table, remarks } = readFile(bytesInMemory(Buffer.from(lines.join('\r\n'))), wish, webLimits);
  const said = [...remarks];
  const reading = { mapping: null, questionnaire, closesOn: '2021-09-26' };
  const isSound = said.every(({ level }) => level === 'notice');
  const none = { forms: [], counting: new Set<never>() };
  const read = isSound ? readPaper(table, reading, (remark) => said.push(remark)) : none;
  return { ...saidOf(said), ...read };
}

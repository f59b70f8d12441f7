/** Messages of mail servers that a mail came back, as the common ones write them. */
import { expect } from 'chai';
import { noteBounces } from '../../../server/actions/mailings/note-bounces.ts';
import { isAboutAddress } from '../../../server/actions/mailings/refusal-reason.ts';
import { questionId } from '../../../server/actions/retention/ask-to-stay.ts';
import { settleKerkebeek } from '../../support/kerkebeek.ts';
import {
  drawSample,
  mailRound,
  plannedMailing,
  resident,
  setPace,
  waveId,
} from '../../support/mailed-wave.ts';
import { openPostOffice, type PostOffice } from '../../support/post-office.ts';
import { memoryWorld, type TestWorld } from '../../support/world.ts';

interface Returned {
  action?: string;
  status?: string;
  /** Only the head of our mail, as some send it. */
  headOnly?: boolean;
}

function returned(
  messageId: string,
  { action = 'failed', status = '5.1.1', headOnly = false }: Returned,
): string {
  return [
    'From: MAILER-DAEMON@mail.example',
    'To: panel@kerkebeek.example',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'I am sorry to have to inform you that your message could not be delivered.',
    '',
    '--b1',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.example',
    '',
    'Final-Recipient: rfc822; noor@inwoner.example',
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 said something',
    '',
    '--b1',
    `Content-Type: ${headOnly ? 'text/rfc822-headers' : 'message/rfc822'}`,
    '',
    'From: panel@kerkebeek.example',
    'Subject: Uw mening telt',
    `Message-ID: ${messageId}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    ...(headOnly ? [] : ['Beste Noor']),
    '--b1--',
    '',
  ].join('\r\n');
}

describe('mail that comes back', () => {
  let world: TestWorld;
  let office: PostOffice;
  beforeEach(async () => {
    world = memoryWorld();
    office = await openPostOffice();
    await settleKerkebeek(world);
    await setPace(world, 1_000);
    await drawSample(world, [resident(0), resident(1), resident(2)]);
    await plannedMailing(world, 'invitation');
    await mailRound(world, office.url);
  });
  afterEach(() => office.close());

  const idOf = (i: number): string =>
    office.received.find(({ to }) => to?.[0]?.address === resident(i).email)?.messageId ?? '';
  const read = (text: string) => noteBounces(world, Buffer.from(text), 'bart');
  const seen = async (i: number): Promise<unknown[]> => {
    const invited = await world.panel.invitations.ofMember(resident(i).id);
    return [(await world.panel.members.find(resident(i).id))?.mailState, invited[0]?.delivery];
  };

  it('because the address does not exist marks it, once, and nobody else', async () => {
    const counted = await read(returned(idOf(0), {}));
    expect(counted).to.deep.equal({ messages: 1, addresses: 1, refused: 0, delayed: 0, others: 0 });
    await read(returned(idOf(0), { headOnly: true }));
    expect([await seen(0), await seen(1)]).to.deep.equal([
      ['bounced', 'failed'],
      ['ok', 'sent'],
    ]);
  });

  it('because of anything else does not blame the address', async () => {
    await read(returned(idOf(0), { status: '5.7.1' }));
    await read(returned(idOf(1), { status: '4.4.7' }));
    await read(returned(idOf(2), { action: 'delayed', status: '4.4.1' }));
    expect([await seen(0), await seen(1), await seen(2)]).to.deep.equal([
      ['ok', 'failed'],
      ['ok', 'failed'],
      ['ok', 'sent'],
    ]);
  });

  it('is read from a whole mailbox, among other mail', async () => {
    const holiday =
      'From: noor@inwoner.example\r\nSubject: Op vakantie\r\n\r\n>From maandag ben ik er weer.\r\n';
    const stranger = returned('<0123456789abcdef@elders.example>', {});
    const box = [returned(idOf(0), {}), holiday, stranger, returned(idOf(1), { headOnly: true })];
    const counted = await read(
      box.map((one) => `From MAILER-DAEMON Mon Mar 10 09:00:00 2025\r\n${one}\r\n`).join(''),
    );
    expect(counted).to.deep.equal({ messages: 4, addresses: 2, refused: 0, delayed: 0, others: 2 });
    expect(await seen(1)).to.deep.equal(['bounced', 'failed']);
  });

  it('leads to a letter where there is an address for one', async () => {
    const { reachOf } = await import('../../../server/actions/reach-of.ts');
    await read(returned(idOf(0), {}));
    const member = await world.panel.members.find(resident(0).id);
    if (member === null) throw new Error('nobody there');
    const address = { street: 'Dorp', houseNumber: '1', box: '', postcode: '9999', town: 'Kerkebeek' };
    expect([reachOf(member), reachOf({ ...member, address })]).to.deep.equal([null, 'letter']);
  });

  it('changes nothing of who was only reminded, not even the address: only who did not answer was', async () => {
    office.received.splice(0);
    await plannedMailing(world, 'reminder');
    world.clock.pass(60_000);
    await mailRound(world, office.url);
    await read(returned(idOf(2), {}));
    expect(await seen(2)).to.deep.equal(['ok', 'sent']);
  });

  it('with the question whether to stay takes back that it was asked', async () => {
    const { id } = resident(0);
    await world.panel.memberActivity.note([id], '2023-02');
    await world.panel.memberActivity.asked([id], '2025-03-01');
    const counted = await read(returned(`<${await questionId(world, id)}@kerkebeek.example>`, {}));
    expect([counted.addresses, (await seen(0))[0]]).to.deep.equal([1, 'bounced']);
    expect(await world.panel.memberActivity.find(id)).to.include({ askedOn: null });
  });

  it('is refused when there is more of it than a mailing can give', async () => {
    const many = Array.from({ length: 2_001 }, () => 'From x\nSubject: y\n\nz\n\n').join('');
    const refused = await noteBounces(world, Buffer.from(many), 'els').catch((reason: unknown) => reason);
    expect(String(refused)).to.include('meer dan 2.000 berichten');
  });

  it('in any bytes is no reason to stop', async () => {
    for (const odd of [
      '',
      'From ',
      '\u0000\u0001',
      '--b1\r\n'.repeat(1_000),
      returned(idOf(0), { status: 'x' }),
    ])
      expect((await read(odd)).addresses, odd.slice(0, 20)).to.equal(0);
    expect(
      (await world.panel.invitations.ofWave(waveId)).every(({ delivery }) => delivery === 'sent'),
    ).to.equal(true);
  });
});

describe('a refusal is about the address', () => {
  const cases: [number | null, string | null, boolean][] = [
    [550, null, true],
    [551, null, true],
    [553, null, true],
    [552, null, false],
    [554, null, false],
    [550, '5.1.1', true],
    [550, '5.7.1', false],
    [550, '5.2.2', false],
    [550, '5.2.1', true],
    [553, '5.1.8', false],
    [null, '5.1.10', true],
    [null, '4.1.1', false],
    [null, null, false],
  ];
  for (const [code, extended, expected] of cases)
    it(`${expected ? '' : 'not '}with ${code ?? 'no code'} and ${extended ?? 'no extended code'}`, () => {
      expect(isAboutAddress({ code, extended })).to.equal(expected);
    });
});

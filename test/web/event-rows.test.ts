import { expect } from 'chai';
import { eventRows } from '../../server/web/view-models/wave-life/event-rows.ts';

const at = '2025-03-10T09:00:00Z';

describe('what happened to a wave', () => {
  it('tells of draws, mailings and letters with who did it, the newest first and without a seed', () => {
    const rows = eventRows([
      { at, who: 'Els Peeters', action: 'draw sample', subject: '2025-1, draw 2, seed K7PM4QXR' },
      { at, who: 'Joris Maes', action: 'plan mailing', subject: '2025-1 reminder mail a1' },
      { at, who: null, action: 'begin mailing', subject: '2025-1 reminder mail a1' },
      { at, who: 'Joris Maes', action: 'post letters', subject: '2025-1 invitation b2' },
    ]);
    expect(rows.map(({ what, who }) => `${what} (${who})`)).to.deep.equal([
      'Uitnodiging: brieven op de post gedaan (Joris Maes)',
      'Herinnering per mail vertrokken (vanzelf)',
      'Herinnering per mail gepland (Joris Maes)',
      'Steekproef getrokken, trekking 2 (Els Peeters)',
    ]);
  });

  it('says in words that the key was destroyed, and who asked and agreed', () => {
    const rows = eventRows([
      { at, who: 'Bart', action: 'ask destruction of wave key 1', subject: '2025-1' },
      { at, who: 'Nadia', action: 'confirm destruction of wave key 1', subject: '2025-1' },
      { at, who: null, action: 'wave key destroyed', subject: '2025-1' },
    ]);
    expect(rows.map(({ what, who }) => `${what} (${who})`)).to.deep.equal([
      'Sleutel vernietigd: de antwoorden zijn anoniem (vanzelf)',
      'Vernietigen van de sleutel bevestigd (Nadia)',
      'Gevraagd om de sleutel te vernietigen (Bart)',
    ]);
  });
});

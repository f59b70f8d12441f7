import { expect } from 'chai';
import { demoCorners } from '../../server/demo/corners.ts';
import type { Member } from '../../server/actions/panel-records.ts';
import { demoPeople } from '../../server/demo/demo-people.ts';
import { demoWaves } from '../../server/demo/demo-waves.ts';
import { chooseBands } from '../../surveys/bands.ts';

const demoMembers = (seed: number): Member[] => demoPeople(seed).map(({ member }) => member);

describe('the demo panel of Kerkebeek', () => {
  it('has 400 active members and some who have left', () => {
    const members = demoMembers(2021);
    expect(members.filter(({ status }) => status === 'active')).to.have.length(400);
    expect(members.filter(({ status }) => status === 'left').length).to.be.within(15, 80);
  });

  it('has as many women as men, two members with gender x and 60 to 40 over the districts', () => {
    const active = demoMembers(2021).filter(({ status }) => status === 'active');
    const count = (wanted: (member: (typeof active)[number]) => boolean): number =>
      active.filter(wanted).length;
    expect(count(({ gender }) => gender === 'x')).to.equal(2);
    expect(
      Math.abs(count(({ gender }) => gender === 'v') - count(({ gender }) => gender === 'm')),
    ).to.be.at.most(6);
    expect(count(({ district }) => district === 'Kerkebeek')).to.be.within(236, 244);
  });

  for (const { id, year } of demoWaves) {
    it(`was invited as a frame of 400 in ${id}, large enough to keep age, gender and district`, () => {
      const frame = demoPeople(2021).filter(({ waves }) => waves.includes(id));
      expect(frame).to.have.length(400);
      expect(
        chooseBands(
          frame.map(({ member }) => member),
          year,
        ),
      ).to.deep.equal(['age5', 'gender', 'district']);
      expect(frame.filter(({ member }) => year - member.birthYear < 16)).to.deep.equal([]);
      expect(frame.filter(({ member }) => member.consentedOn >= `${year}-02-01`)).to.deep.equal([]);
    });
  }

  it('has no place left over: its corners add up to the frame', () => {
    const corners = demoCorners();
    expect(corners).to.have.length(28);
    expect(corners.reduce((all, { places }) => all + places, 0)).to.equal(400);
  });

  it('can be reached at addresses that do not exist, and some members have none', () => {
    const members = demoMembers(2021);
    const addresses = members.flatMap(({ email }) => email ?? []);
    expect(addresses.length).to.be.lessThan(members.length);
    expect(addresses.filter((address) => !/^[a-z.]+\.\d+@voorbeeld\.test$/.test(address))).to.deep.equal([]);
    expect(new Set(addresses).size).to.equal(addresses.length);
    const unreachable = members.filter(
      ({ preferredChannel, email }) => preferredChannel === 'mail' && email === null,
    );
    expect(unreachable).to.deep.equal([]);
  });

  it('is the same for the same seed, with an id and a reference of its own for each member', () => {
    const members = demoMembers(3);
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    expect(demoMembers(3)).to.deep.equal(members);
    expect(demoMembers(4)).not.to.deep.equal(members);
    expect(members.filter(({ id }) => !uuid.test(id))).to.deep.equal([]);
    expect(new Set(members.map(({ id }) => id)).size).to.equal(members.length);
    expect(new Set(members.map(({ reference }) => reference)).size).to.equal(members.length);
  });
});

/** Accounts of the municipality and who is on the way to its sign-in, in memory. */
import type { Identity, SignInFlow } from '../../server/actions/oidc/identity-records.ts';
import { Problem } from '../../server/actions/problem.ts';
import type { PanelStore } from '../../server/actions/stores.ts';
import { Shelf } from './shelf.ts';

const nameOf = ({ issuer, subject }: Identity): string => JSON.stringify([issuer, subject]);

export function memoryIdentities(): Pick<PanelStore, 'staffIdentities' | 'signInFlows'> {
  const owners = new Map<string, string>();
  const flows = new Shelf<SignInFlow>(({ idHash }) => idHash);
  return {
    staffIdentities: {
      connect: async (staffId, identity) => {
        const owner = owners.get(nameOf(identity)) ?? staffId;
        if (owner !== staffId)
          throw new Problem('conflict', 'Dit gemeentelijk account hoort hier al bij iemand anders.');
        for (const [name, id] of owners) if (id === staffId) owners.delete(name);
        owners.set(nameOf(identity), staffId);
      },
      find: async (identity) => owners.get(nameOf(identity)) ?? null,
    },
    signInFlows: {
      add: async (flow) => flows.put(flow),
      take: async (idHash, now) => {
        const flow = flows.find(idHash);
        if (flow === null || flow.expiresAt <= now) return null;
        flows.take(idHash);
        return flow.content;
      },
      dropExpired: async (now) =>
        flows.all(({ expiresAt }) => expiresAt <= now).forEach((flow) => flows.take(flow.idHash)),
    },
  };
}

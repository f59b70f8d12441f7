/** What the provider of the tests remembers: its sessions, codes and grants, one memory a provider. */
import type { Adapter, AdapterPayload } from 'oidc-provider';

export function providerMemory(): (name: string) => Adapter {
  const kept = new Map<string, AdapterPayload>();
  return (name) => {
    const keyOf = (id: string): string => `${name}:${id}`;
    const findBy = async (
      isWanted: (payload: AdapterPayload) => boolean,
    ): Promise<AdapterPayload | undefined> =>
      [...kept].find(([key, payload]) => key.startsWith(`${name}:`) && isWanted(payload))?.[1];
    return {
      upsert: async (id, payload) => void kept.set(keyOf(id), payload),
      find: async (id) => kept.get(keyOf(id)),
      findByUid: (uid) => findBy((payload) => payload.uid === uid),
      findByUserCode: (code) => findBy((payload) => payload.userCode === code),
      destroy: async (id) => void kept.delete(keyOf(id)),
      consume: async (id) => {
        const payload = kept.get(keyOf(id));
        if (payload !== undefined) payload['consumed'] = 1;
      },
      revokeByGrantId: async (grantId) => {
        for (const [key, payload] of kept) if (payload.grantId === grantId) kept.delete(key);
      },
    };
  };
}

import type { EmulatorWorld } from '../emulator-world/emulator-world.js';
import type { SeedData, Seeded } from '../state/seed-data.js';
import type { CollectionDatabase } from './collection-store.js';
import type { ModelDatabase } from './model-store.js';
import type { RecordOf } from './schema.js';
import type { EntityName } from './shapes.js';
import { entities } from './shapes.js';

/** What is read of an entity: it need not be complete. */
type Partly<T> = { readonly [Member in keyof T]?: T[Member] | undefined };

/**
 * Brings a world into the state that a database of mock data describes: its brands, campaigns, numbers,
 * attachments, contacts and audiences, by the rules that hold for API calls. Messages and webhooks
 * come about by calls only and are left out, as is a number of the sandbox.
 *
 * A brand or campaign without a `status` is verified, and so is an attachment. What a submission needs
 * and the database does not have is made up. `reasons` are ids of the catalogue.
 *
 * @param db made with `defineModels` or `defineCollections`
 * @returns the ids that were given, by the ids of the database
 * @throws StateError naming the mistake; nothing is added then
 *
 * @example
 * db.brand.create({ id: 'harbor', name: 'Harbor Lane Dental' });
 * const { brands } = seedFrom(db, emulator);
 * await tollgate.brands.get(brands.harbor);
 */
export function seedFrom(db: ModelDatabase | CollectionDatabase, world: EmulatorWorld): Seeded {
  return world.seed(seedDataOf(db));
}

/** What a database describes, for `seed` and for `startWith` of `createEmulator`. */
export function seedDataOf(db: ModelDatabase | CollectionDatabase): SeedData {
  const attachments = new Map(all(db, 'attachment').map((one) => [one.number, one]));
  const data = {
    brands: all(db, 'brand').map((brand) => {
      const { id, createdAt: _, updatedAt: __, isArchived: ___, ...given } = brand;
      return { ref: id, ...given };
    }),
    campaigns: all(db, 'campaign').map((campaign) => {
      const { id, brand, createdAt: _, updatedAt: __, error: ___, ...given } = campaign;
      return { ref: id, ...given, brand: brand?.id };
    }),
    numbers: all(db, 'phoneNumber')
      .filter(({ isSandbox }) => !isSandbox)
      .map(({ number, friendlyName }) => {
        const attachment = number === undefined ? undefined : attachments.get(number);
        const { campaign, status, reasons } = attachment ?? {};
        return { number, friendlyName, campaign: campaign?.id, status, reasons };
      }),
    contacts: all(db, 'contact').map(({ phoneNumber, name, email, description, tags }) => ({
      phoneNumber,
      name,
      email,
      description,
      tags,
    })),
    audiences: all(db, 'audience').map(({ id, name, description, contacts }) => ({
      ref: id,
      name,
      description,
      contacts: contacts?.map(({ phoneNumber }) => phoneNumber),
    })),
  };
  return (said(data) ?? {}) as SeedData;
}

function all<Name extends EntityName>(
  db: ModelDatabase | CollectionDatabase,
  name: Name,
): Partly<RecordOf<Name>>[] {
  const records =
    name in db
      ? (db as ModelDatabase)[name].getAll()
      : (db as CollectionDatabase)[entities[name].plural].all();
  return [...records] as Partly<RecordOf<Name>>[];
}

/** A value without the members that say nothing: empty texts and lists, `null`, empty groups. */
function said(value: unknown): unknown {
  if (value === null || value === '') return undefined;
  if (Array.isArray(value)) {
    const entries = value.map(said).filter((entry) => entry !== undefined);
    return entries.length > 0 ? entries : undefined;
  }
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .map(([member, inner]): [string, unknown] => [member, said(inner)])
    .filter(([, inner]) => inner !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

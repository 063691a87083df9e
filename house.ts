// The map of the house and its law in one place: every room, and the rooms it may call. A room names
// only rooms above it in the order of the trade, so no circle can exist. `npm run check` holds it.
// Rooms marked `planned` have a name and a place but no verb yet.

type Room = { readonly may: readonly string[]; readonly is: string; readonly planned?: true };

export const rooms = {
  events: { may: [], is: 'what happened, told once and read in commit order' },
  ledger: { may: ['events'], is: 'double entry, append-only: every dirham' },
  identity: { may: ['events'], is: 'who somebody is: proof only; roles are our own law' },
  media: { may: ['events'], is: 'originals kept private, sizes made, people shown by consent' },
  cooperatives: { may: ['events', 'identity'], is: 'application, checks, approval, members, terms' },
  consent: { may: ['events', 'identity', 'media'], is: 'her face, and later her voice: given, withdrawn' },
  catalogue: { may: ['events', 'media', 'cooperatives'], is: 'goods from draft to sold' },
  translations: { may: ['catalogue', 'cooperatives', 'events'], is: 'what somebody said, in another language' },
  imports: { may: ['catalogue', 'media', 'cooperatives', 'events'], is: 'a seller’s own file becomes drafts' },
  passport: { may: ['catalogue', 'events'], is: 'where each piece comes from', planned: true },
  exchange: { may: ['events'], is: 'rates with a day and a source' },
  shipping: { may: ['events'], is: 'carriers’ rates by zone and weight' },
  pages: { may: ['events'], is: 'which kept pages are no longer true' },
  customs: { may: ['catalogue', 'cooperatives', 'exchange', 'shipping', 'events'], is: 'the delivered price' },
  search: { may: ['catalogue', 'customs', 'pages', 'events'], is: 'found in any language, priced ahead' },
  payments: { may: ['ledger', 'events'], is: 'gateways: intent first, in doubt until asked' },
  orders: { may: ['events', 'catalogue', 'cooperatives', 'customs'], is: 'groups, orders, parcels and their lives' },
  checkout: {
    may: ['orders', 'payments', 'ledger', 'customs', 'catalogue', 'cooperatives', 'exchange', 'events'],
    is: 'from a cart to a settled order group',
  },
  reviews: { may: ['orders', 'media', 'events'], is: 'how it is, told by who bought it' },
  hub: { may: ['orders', 'events'], is: 'pieces inspected and sent', planned: true },
  dossier: { may: ['orders', 'customs', 'catalogue', 'cooperatives', 'events'], is: 'the export papers of a parcel' },
  payouts: { may: ['ledger', 'cooperatives', 'events'], is: 'files to a RIB, two people', planned: true },
  conversations: { may: ['orders', 'events'], is: 'questions and answers', planned: true },
  gifts: { may: ['orders', 'events'], is: 'two people, two truths', planned: true },
  wholesale: { may: ['catalogue', 'customs', 'orders', 'events'], is: 'boutiques', planned: true },
  ambassadors: { may: ['orders', 'ledger', 'events'], is: 'share and earn', planned: true },
  channels: { may: ['catalogue', 'customs', 'search', 'media', 'dossier', 'events'], is: 'feeds to other shops' },
  withdrawals: { may: ['orders', 'channels', 'events'], is: 'a buyer changes her mind, and is heard' },
  notifications: { may: ['orders', 'reviews', 'withdrawals', 'events'], is: 'mails by SMTP or in the desk’s outbox' },
  training: { may: ['events'], is: 'lessons tied to results', planned: true },
  grants: { may: ['cooperatives', 'events'], is: 'aid and fairs', planned: true },
  observatory: { may: ['events'], is: 'private statistics', planned: true },
  desk: {
    may: ['catalogue', 'cooperatives', 'orders', 'ledger', 'dossier', 'notifications', 'identity', 'events'],
    is: 'what the operator sees and does',
  },
} as const satisfies Record<string, Room>;

// The accounts of the house. Signs: what we hold or are owed is positive (debit), what we owe is
// negative (credit); a transfer's entries sum to zero in every currency.

export const accountCodes = [
  'gateway_clearing', // captured by the gateway, not yet in our bank; must return to zero
  'buyer_payable', // owed back to a buyer: late successes, surpluses
  'duties_reserve', // what was charged for duties, taxes and switches that may not be levied
  'freight_reserve', // what was charged for transport, until the carrier's invoice
  'cooperative_payable', // owed to a cooperative, in its own currency
  'member_payable', // owed to a named maker, in the cooperative's currency
  'platform_revenue', // what the platform keeps
  'fx', // the two sides of an exchange: a position the operator carries
  'rounding', // less than one minor unit a line; must stay small
] as const;

export type AccountCode = (typeof accountCodes)[number];

/** An account: whose it is (a cooperative, a person) belongs to its identity. */
export type AccountKey = {
  readonly code: AccountCode;
  readonly currency: string;
  readonly ownerId?: string;
  readonly cooperativeId?: string;
};

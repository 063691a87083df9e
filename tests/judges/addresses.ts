// What every document for machines asks of an address: whole, plain, and of this house where it must be.

/** With its protocol and host, and nothing that would have to be escaped. */
export function isWhole(address: unknown): address is string {
  return (
    typeof address === 'string' && /^https?:\/\/[!-~]+$/.test(address) && URL.canParse(address)
  );
}

export function isOwn(address: unknown, origin: string): boolean {
  return isWhole(address) && new URL(address).origin === origin;
}

/** "612.40" in euros, "81200" in yen: as many decimals as the currency has, and more than nothing. */
export function isAmount(amount: string, currency: string): boolean {
  const { maximumFractionDigits: digits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  const written = digits > 0 ? new RegExp(`^\\d+\\.\\d{${digits}}$`) : /^\d+$/;
  return written.test(amount) && Number(amount) > 0;
}

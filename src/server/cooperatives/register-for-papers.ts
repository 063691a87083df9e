// What export papers print of a cooperative and its application did not ask: the address customs may
// write to, and the register numbers. "-" is the cooperative's own word that it has none.

import { isLatin } from '#domain/papers/latin.ts';
import { type Asker, may } from '#domain/permissions/may.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { tellEvent } from '../events/tell-event.ts';
import type { Market } from '../market.ts';
import { Forbidden, NotFound } from '../not-there.ts';

export type PaperDetails = {
  readonly addressLine: string;
  readonly postcode: string;
  readonly taxIdentifier: string;
  readonly tradeRegister: string;
  readonly artisanRegister: string;
};

export type PaperDetailsRefused = {
  readonly refused: 'not-for-papers';
  readonly fields: readonly (keyof PaperDetails)[];
};

const shapes: Readonly<Record<keyof PaperDetails, RegExp>> = {
  addressLine: /^.{3,120}$/,
  postcode: /^\d{5}$/,
  taxIdentifier: /^\d{5,10}$/,
  tradeRegister: /^(-|[A-Za-z0-9 /.-]{1,40})$/,
  artisanRegister: /^(-|[A-Za-z0-9 /.-]{1,40})$/,
};

export async function registerForPapers(
  market: Market,
  { asker, cooperativeId, details }: {
    asker: Asker | undefined;
    cooperativeId: string;
    details: PaperDetails;
  },
): Promise<{ readonly registered: true } | PaperDetailsRefused> {
  if (!may(asker, 'change-cooperative', { cooperativeId })) throw new Forbidden('change-cooperative');
  const fields = (Object.keys(shapes) as (keyof PaperDetails)[]).filter(
    (field) => !shapes[field].test(details[field]) || !isLatin(details[field]),
  );
  if (fields.length) return { refused: 'not-for-papers', fields };
  return inTransaction(market, async (market) => {
    const changed = await market.db
      .updateTable('cooperatives')
      .set({
        address_lines: [details.addressLine],
        postcode: details.postcode,
        tax_identifier: details.taxIdentifier,
        trade_register: details.tradeRegister,
        rna: details.artisanRegister,
      })
      .where('id', '=', cooperativeId)
      .executeTakeFirst();
    if (!changed.numUpdatedRows) throw new NotFound(`cooperative ${cooperativeId}`);
    await tellEvent(market, {
      kind: 'cooperative-registered-for-papers',
      subjectKind: 'cooperative',
      subjectId: cooperativeId,
      cooperativeId,
      data: { by: asker!.person.id },
    });
    return { registered: true as const };
  });
}

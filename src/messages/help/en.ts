// How we are paid, how things travel and come back, and the operator’s own legal pages.
import { counted } from '../shop/counted.ts';

export const en = {
  title: 'Help',
  lead: 'How the money goes, how a piece travels, and who answers for it.',
  paid: {
    title: 'How we are paid',
    lead: 'You pay one price, delivered. This is where it goes, and when it reaches the maker.',
    splitTitle: 'Who gets what',
    split:
      'Every piece shows its own bar: the maker’s part, the cooperative’s, the market’s, then transport, duties and taxes. The parts are frozen when you pay, and the ledger pays exactly what you were shown.',
    whenTitle: 'When the maker is paid',
    ready:
      'A piece that is ready: the maker’s part becomes payable when our hub has accepted the piece, or at the carrier’s first scan where the cooperative ships it itself.',
    order:
      'A piece made for you: half becomes payable when the cooperative confirms, so that wool can be bought, and half when the finished piece is accepted.',
    weekly:
      'What is payable is paid out once a week to the cooperative’s bank account. The maker sees each part in her own account book.',
    line: 'The way of a payment',
    stop: {
      paid: 'You pay',
      confirmed: 'The cooperative confirms',
      accepted: 'The piece is accepted',
      week: 'Weekly payout',
    },
    half: 'made to order: half',
    all: 'ready: all of it',
    riskTitle: 'Who carries the risk',
    risk: 'Loss, delay, customs and a change of mind are carried by the market’s reserve. Only a piece that fails inspection is the maker’s.',
    policy: 'These are the rules this market begins with; its operator may settle others.',
  },
  shipping: {
    title: 'Shipping and returns',
    lead: 'How a piece travels, what may be asked at the door, and how it goes back.',
    laneTitle: 'How it travels',
    lane: 'A parcel goes by post or by courier. We ask the price of each way we know and show the one that serves you best; its days of arrival count the making, the packing, the road and customs.',
    statusTitle: 'How sure the price is',
    known: 'Everything is included: each line has its source and its date.',
    bounded:
      'One charge is not settled yet. You pay its upper amount now, and what is not levied is refunded.',
    partial:
      'Something is left to pay at the door. It is listed, with an estimate, and you accept it with a tick before you pay.',
    unknown: 'We cannot tell the price, so we do not sell there now, and say what is missing.',
    doorTitle: 'At the door',
    door: 'Where the price is “included”, nothing is asked of you at the door. If the carrier asks all the same, pay nothing and write to us with the order number.',
    calculator: 'Work out a delivered price',
    returnsTitle: 'Sending something back',
    returns:
      'Answer the mail of your order and name its number, before you send anything. We tell you the address and how customs should see the parcel.',
    returnsDays: ({ days }: { days: number }) =>
      `You may send a piece back within ${counted('en', days, { one: '# day', other: '# days' })} of receiving it.`,
    returnsNever: 'A piece is not taken back for a change of mind.',
    returnsPaid: { free: 'The way back costs you nothing.', buyer: 'You pay the way back.' },
    returnsUnset: 'The operator has not yet written within how many days a piece may come back, so we promise none. Ask before you buy if it matters to you.',
    returnsElsewhere: ({ country }: { country: string }) =>
      `What the operator has written of returns does not hold for this country (${country}). Ask before you buy if it matters to you.`,
    broken:
      'Did it arrive broken, or is it not what the page said? Send us pictures of the piece and of the packing. That is never your cost.',
    withdrawal: 'Your right to change your mind',
  },
  legal: {
    imprint: 'Imprint',
    terms: 'Terms',
    privacy: 'Privacy',
    withdrawal: 'Withdrawal',
    unset: 'The operator has not written this yet.',
    unsetDemo:
      'This is a demonstration with an invented operator. A real operator writes this page at the desk.',
    seller: 'Seller of record',
    importer: 'Importer',
    recipient: 'whoever receives the parcel',
    open: 'not settled yet',
    changed: ({ day }: { day: string }) => `Last changed on ${day}`,
    inLanguage: ({ language }: { language: string }) => `Written in ${language}.`,
    right: ({ days, country }: { days: string; country: string }) =>
      `If you buy as a consumer (${country}), you may withdraw within ${days} days of receiving the goods, without giving a reason.`,
    how: 'Write to us, with your name and the order number, that you withdraw; any clear sentence will do. Answer the mail of your order, or use the contact in the imprint.',
    exception:
      'What is made to your own specification, or clearly made personal, is left out of this right. A piece from the shop that anybody could buy is not.',
    none: ({ country }: { country: string }) =>
      `We have no sourced right of withdrawal for this country (${country}), and promise none. The operator’s own words count; ask before you buy if it matters to you.`,
    source: 'Source',
    verified: ({ day }: { day: string }) => `read on ${day}`,
    button: 'On the order button',
    operator: 'In the operator’s own words',
  },
};

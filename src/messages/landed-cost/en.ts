// Every sentence the landed-cost law can say, by its key: lines, doubts, warnings, what is missing.
import type { Shape } from '../shape.ts';

export const en = {
  goods: 'The goods.',
  freight: 'Carriage to the door.',
  insurance: 'Insurance on the way.',
  'duty-relief': 'No customs duty: the parcel is below the threshold.',
  'duty-preference': 'No customs duty: made in Morocco, with proof of origin.',
  'duty-preference-rate': ({ rate, heading }: { rate: string; heading: string }) =>
    `Customs duty of ${rate} for goods made in Morocco (tariff line ${heading}).`,
  'duty-flat-item': ({ rate }: { rate: string }) =>
    `Flat customs duty for small parcels: ${rate}, whatever the quantity.`,
  'duty-flat-or-tariff': ({ rate }: { rate: string }) =>
    `Customs duty, the higher of the flat sum and the tariff: ${rate}.`,
  'duty-ordinary': ({ rate, heading }: { rate: string; heading: string }) =>
    `Customs duty of ${rate} (tariff line ${heading}).`,
  surcharge: ({ rate, heading }: { rate: string; heading: string }) =>
    `Additional duty of ${rate} on top of the ordinary one (heading ${heading}).`,
  'surcharge-metal': ({ rate, heading }: { rate: string; heading: string }) =>
    `Additional duty of ${rate} on listed goods such as metals, in the place of the general one (heading ${heading}).`,
  'tax-ioss': ({ rate }: { rate: string }) => `Value added tax of ${rate}, paid at checkout.`,
  'tax-supply': ({ rate }: { rate: string }) =>
    `Value added tax of ${rate} on the sale, paid at checkout.`,
  'tax-import': ({ rate }: { rate: string }) =>
    `Import tax of ${rate} on the goods, their carriage where it counts, and the duty.`,
  'tax-relief': 'No import tax: the parcel is below the threshold.',
  'fee-union': ({ rate }: { rate: string }) => `European Union handling fee: ${rate}.`,
  'fee-small-parcels': ({ rate }: { rate: string }) => `National fee on small parcels: ${rate}.`,
  'fee-processing': ({ rate }: { rate: string }) =>
    `Merchandise processing fee of customs: ${rate}.`,
  'carrier-fee-advance': ({ rate }: { rate: string }) =>
    `The carrier’s fee for advancing duty and tax: ${rate}.`,
  'carrier-fee-post': ({ rate }: { rate: string }) =>
    `The post’s fee for clearing the parcel: ${rate}.`,
  'carrier-fee-tax': ({ rate }: { rate: string }) =>
    `Value added tax of ${rate} on the carrier’s fee.`,
  'carrier-fee-included': 'The carrier’s clearing is in the price of carriage.',
  'carrier-fee-agreed': 'The carrier’s fee for clearing, as agreed with it.',
  waived: ({ limit }: { limit: string }) => `Not collected: the sum is at most ${limit}.`,
  'customs-value': 'The value on which customs counts.',
  'open-tariff-line':
    'Several tariff lines are possible; the highest is charged and the difference given back.',
  'open-area': 'The area is not given; the duty is charged without its cap.',
  'open-fee-tax':
    'The carrier’s price list does not say whether tax is in it; it is charged on top and given back if not due.',
  'open-flat-scope':
    'Sources disagree on which duty applies; the higher is charged and the difference given back.',
  'open-union-fee':
    'It is not certain that this fee is in force; it is given back if it is not levied.',
  'open-small-parcels': 'This national fee may have ended; it is given back if it is not levied.',
  'open-s301-list': 'Some goods are exempt from this duty; it is given back if yours is.',
  'open-s232-line':
    'Whether this line is listed is not certain; the highest duty is charged and the difference given back.',
  'open-simplified':
    'Customs may use its simplified table; the higher rate is charged and the difference given back.',
  'open-yen-cut': 'Customs cuts the tax to a round sum; what it does not take is given back.',
  'warn-carrier-fee-not-sourced': ({ transport }: { transport: string }) =>
    `What the carrier (${transport}) asks for clearing the parcel is not known; it comes on top.`,
  'warn-state-sales-tax': 'Your state may ask for sales tax; it is not in this price.',
  'warn-s301-challenged': 'The additional duty is being challenged in court; it is owed for now.',
  'warn-provincial-tax': ({ region }: { region: string }) =>
    `The tax of your province (${region}) is not in this price.`,
  'missing-destination': ({ country }: { country: string }) =>
    `The customs law of ${country} has not been read yet, so no price can be promised there.`,
  'missing-route': ({ from }: { from: string }) =>
    `Only parcels leaving from Morocco can be priced, not from ${from}.`,
  'missing-territory': ({ place }: { place: string }) =>
    `${place} has customs or tax rules of its own that have not been read.`,
  'missing-region': 'The tax depends on the region: say which one.',
  'missing-exchange-rate': ({ from, to }: { from: string; to: string }) =>
    `There is no exchange rate from ${from} to ${to}.`,
  'missing-goods': 'There is nothing in the parcel.',
  'missing-value': ({ good }: { good: string }) =>
    `The value or the quantity of “${good}” is missing.`,
  'missing-classification': ({ good }: { good: string }) =>
    `What “${good}” is for customs is not settled: answer the question about it.`,
  'missing-origin': ({ good }: { good: string }) => `Where “${good}” was made is not said.`,
  'missing-packed-weight': ({ good }: { good: string }) =>
    `The packed weight of “${good}” is missing.`,
  'missing-leave': ({ good }: { good: string }) => `“${good}” may not be sent.`,
  'missing-duty-rate': ({ good, heading }: { good: string; heading: string }) =>
    `The duty on “${good}” (heading ${heading}) has not been read.`,
  'missing-import-tax': ({ country }: { country: string }) =>
    `The import tax of ${country} has not been read.`,
  'missing-review': ({ rule, reviewBy }: { rule: string; reviewBy: string }) =>
    `The rule ${rule} was to be read again by ${reviewBy} and was not.`,
  'missing-freight': ({ transport }: { transport: string }) =>
    `There is no price for this way of carrying (${transport}).`,
  'missing-registration': ({ country, registration }: { country: string; registration: string }) =>
    `The shop is not registered (${registration}) to sell to ${country}.`,
  'missing-lane': ({ country }: { country: string }) =>
    `There is no way to send this to ${country} for this buyer.`,
  'missing-fee': ({ country }: { country: string }) =>
    `A customs fee of ${country} for that day has not been read.`,
  'missing-us-postal-entry':
    'By post to the United States this needs a customs entry whose price is not known.',
  'missing-surcharge-origin': 'The additional duty on goods not made in Morocco has not been read.',
  'ask-form': 'What is it?',
  'ask-technique': 'Is it knotted, flat-woven or tufted?',
  'ask-fibre': 'Which fibre is it mostly made of?',
  'ask-filled': 'Is it sent filled or empty?',
  'ask-sole': 'What is the sole made of?',
  'ask-upper': 'What is the upper made of?',
  'ask-material': 'What is it mostly made of?',
  'ask-metal': 'Is it silver, gold or another metal?',
  'ask-electric': 'Is it for a candle, or electric for the ceiling or the table?',
  'ask-use': 'Is it to eat or for the skin?',
  'ask-broker': 'A customs broker must say what this is.',
  'ask-tariff-line': ({ candidates }: { candidates: string }) =>
    `Which tariff line is it: ${candidates}?`,
  'paper-cn23': 'Postal customs declaration CN23.',
  'paper-itmatt': 'Electronic data of the parcel, sent ahead (ITMATT).',
  'paper-commercial-invoice': 'Commercial invoice.',
  'paper-origin-declaration': ({ origin }: { origin: string }) =>
    `Declaration of origin on the invoice: ${origin}.`,
  'paper-eur1': ({ origin }: { origin: string }) => `Movement certificate EUR.1: ${origin}.`,
  'paper-us-origin': ({ origin }: { origin: string }) =>
    `Declaration of origin for the US–Morocco agreement: ${origin}.`,
  'paper-form-a': ({ origin }: { origin: string }) => `Certificate of origin Form A: ${origin}.`,
  'block-antique': ({ good }: { good: string }) =>
    `“${good}” is an antique and may not leave Morocco.`,
  'block-fossil': ({ good }: { good: string }) =>
    `“${good}” is a fossil or mineral and needs a permit to leave Morocco.`,
  'block-species': ({ good }: { good: string }) =>
    `“${good}” is of a protected species and may not be sent.`,
  'hold-cosmetic': ({ good }: { good: string }) =>
    `“${good}” is a cosmetic: it waits until its notification is on file.`,
  'hold-food': ({ good }: { good: string }) =>
    `“${good}” is food: it waits until its papers are on file.`,
  'hold-food-contact': ({ good }: { good: string }) =>
    `“${good}” touches food: a test for lead and cadmium is to be on file.`,
  'hold-electric': ({ good }: { good: string }) =>
    `“${good}” is electric: its safety papers are to be on file.`,
  'hold-artwork': ({ good }: { good: string }) =>
    `“${good}” is a work of art: Morocco’s export clearance is to be on file.`,
};

export type LandedCostMessages = Shape<typeof en>;

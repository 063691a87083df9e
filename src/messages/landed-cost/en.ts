// Every sentence the landed-cost law can say, by its key: lines, doubts, warnings, what is missing.
import { counted } from '../shop/counted.ts';
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
  'duty-ordinary-area': ({ rate, heading }: { rate: string; heading: string }) =>
    `Customs duty of ${rate} (tariff line ${heading}); the area is measured without the heading, the selvedges or the fringes.`,
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
  'open-area':
    'The area, without the heading, the selvedges or the fringes, is not given; the duty is charged without its cap.',
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
  'open-vat-rate':
    'Sources disagree on the rate of this tax; the highest is charged and the difference given back.',
  'open-reduced-rate':
    'A reduced rate of this tax may hold for goods of this kind; the standard rate is charged and the difference given back.',
  'warn-union-importer':
    'From 21 September 2027 the importer must be established in the European Union.',
  'warn-romanian-parcel-fee': 'Romania’s fee on small parcels, 25 lei a parcel, comes on top.',
  'warn-northern-ireland-fee':
    'Whether the European Union’s handling fee is owed in Northern Ireland is not known; it may come on top.',
  'missing-northern-ireland-small':
    'Which duty a small parcel owes in Northern Ireland has not been read, so no price can be promised.',
  'missing-northern-ireland-duty':
    'Without proof of origin the duty in Northern Ireland depends on two tariffs that have not been compared.',
  'consignment-together': ({ count, limit }: { count: number; limit: string }) =>
    `Sent together, the goods of ${counted('en', count, { one: '# cooperative', other: '# cooperatives' })} are one consignment and go over ${limit}; as the separate orders they are, each stays under it.`,
  'consignment-same-order': ({ limit }: { limit: string }) =>
    `What one buyer orders at once from one cooperative counts as one consignment, over ${limit}, in however many parcels it travels.`,
  'consignment-one-order':
    'These are one order of one cooperative: the law counts them together, in however many parcels.',
  'consignment-cheaper-together': ({ saved }: { saved: string }) =>
    `Sent as one consignment they cost ${saved} less than apart.`,
  'consignment-cheaper-apart': ({ saved }: { saved: string }) =>
    `Sent as the separate orders they are, they cost ${saved} less than as one consignment.`,
  'consignment-alike': 'Sent together or apart, they cost the same.',
  'reason-only-lane': 'It is the only way there is.',
  'reason-only-promised': 'It is the only way whose price can be promised.',
  'reason-cheapest': ({ saved }: { saved: string }) => `It costs ${saved} less than the next way.`,
  'reason-cheapest-alike': 'No other way costs less.',
  'reason-cheapest-origin': ({ saved, duty }: { saved: string; duty: string }) =>
    `Proof of Moroccan origin takes away the flat duty of ${duty}; in all it costs ${saved} less.`,
  'reason-cheapest-scheme': ({ saved, duty, fee }: { saved: string; duty: string; fee: string }) =>
    `By the seller’s tax scheme the duty is ${duty}; a full declaration with proof of origin costs ${fee} to clear: ${saved} less in all.`,
  'reason-cheapest-transport': ({ saved }: { saved: string }) =>
    `Carried this way it costs ${saved} less in all than the next way of carrying.`,
  'reason-fastest': ({ days }: { days: number }) =>
    `It arrives within ${counted('en', days, { one: '# day', other: '# days' })}, before every other way.`,
  'reason-fastest-cheapest': ({ days }: { days: number }) =>
    `It arrives within ${counted('en', days, { one: '# day', other: '# days' })}, and is the cheapest way that does.`,
  'reason-nothing-at-door': 'All duties, taxes and fees are paid at checkout, at the lowest price.',
  'freight-typical-size':
    'Carriage is counted on the usual packed weight and size of such a piece; this one has not been measured yet.',
  'freight-packed-together':
    'Carriage is counted as if everything lies flat in one parcel, one piece on the other.',
  'freight-moon-holiday':
    'A holiday whose day the moon decides lies on the way; the range is wider by what it may move.',
  'freight-holidays-unknown': ({ country }: { country: string }) =>
    `The public holidays there have not been read (${country}); weekends alone are counted.`,
  'freight-no-zone': ({ service, country }: { service: string; country: string }) =>
    `“${service}” does not go to that address (${country}).`,
  'freight-no-rate': ({ service, day }: { service: string; day: string }) =>
    `There is no price of “${service}” for ${day}.`,
  'freight-no-size': ({ service }: { service: string }) =>
    `“${service}” counts the size of the parcel, which is not known.`,
  'freight-no-value': ({ service, currency }: { service: string; currency: string }) =>
    `“${service}” insures in ${currency}, and there is no exchange rate for it.`,
  'freight-too-heavy': ({ service, most }: { service: string; most: number }) =>
    `Too heavy for “${service}”: at most ${most} kg.`,
  'freight-too-long': ({ service, most }: { service: string; most: number }) =>
    `Too long for “${service}”: at most ${most} cm.`,
  'freight-too-big': ({ service, most }: { service: string; most: number }) =>
    `Too big for “${service}”: length and girth at most ${most} cm.`,
  'freight-too-valuable': ({ service }: { service: string }) =>
    `“${service}” does not carry or insure goods of this value.`,
  'missing-destination': ({ country }: { country: string }) =>
    `${country}: the customs law there has not been read yet, so no price can be promised.`,
  'missing-route': ({ from }: { from: string }) =>
    `Only parcels that leave from Morocco can be priced (this one leaves from: ${from}).`,
  'missing-territory': ({ place }: { place: string }) =>
    `${place} has customs or tax rules of its own that have not been read.`,
  'missing-region': 'The tax depends on the region: say which one.',
  'missing-law-of-day': ({ country }: { country: string }) =>
    `${country}: the law of that day has not been read.`,
  'exchange-day-of-export':
    'Customs changes foreign money at the rate of the day the parcel leaves.',
  'exchange-own-rate':
    'Customs changes foreign money at its own rate of the day the parcel is cleared.',
  'exchange-day-before': 'Customs changes foreign money at the selling rate of the day before.',
  'missing-region-postcode': ({
    postcode,
    region,
    elsewhere,
  }: {
    postcode: string;
    region: string;
    elsewhere: string;
  }) => `The postcode ${postcode} is in ${elsewhere}, not in ${region}: correct one of the two.`,
  'missing-region-name': ({ region }: { region: string }) =>
    `“${region}” is no region we know there: give its code or its full name.`,
  'missing-region-apart': ({ region }: { region: string }) =>
    `Part of that country has a tax law of its own, and we do not know where “${region}” is: give a full postcode, or the region’s code.`,
  'transport-freight': 'freight',
  'transport-express': 'an express carrier',
  'transport-post': 'the post',
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
    `${country}: the import tax there has not been read.`,
  'missing-review': ({ rule, reviewBy }: { rule: string; reviewBy: string }) =>
    `The rule ${rule} was to be read again by ${reviewBy} and was not.`,
  'missing-freight': ({ transport }: { transport: string }) =>
    `There is no price for this way of carrying (${transport}).`,
  'missing-registration': ({ country, registration }: { country: string; registration: string }) =>
    `${country}: the shop does not hold the registration it needs to sell there (${registration}).`,
  'missing-lane': ({ country }: { country: string }) =>
    `${country}: there is no way to send this there for this buyer.`,
  'missing-fee': ({ country }: { country: string }) =>
    `${country}: a customs fee of that day has not been read.`,
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
  'duty-abolished': ({ country }: { country: string }) =>
    `No customs duty: none is asked there on goods of this kind (${country}).`,
  'duty-general': ({ rate }: { rate: string }) =>
    `Customs duty of ${rate}, the rate for goods of this kind.`,
  'tax-provincial': ({ rate }: { rate: string }) =>
    `Tax of your province, ${rate}, on the goods and the duty.`,
  'fee-harbour': ({ rate }: { rate: string }) =>
    `Harbour maintenance fee for goods that come by sea: ${rate}.`,
  'fee-biosecurity': ({ rate }: { rate: string }) => `Biosecurity charge at the border: ${rate}.`,
  'open-by-sea':
    'Nobody has said whether it goes by sea or by air; the fee for the sea is charged and given back if it flies.',
  'open-quota':
    'A lower rate holds inside a quota; the higher is charged and the difference given back.',
  'open-duty-threshold':
    'Sources disagree on up to which value a parcel is free of duty; the duty is charged and given back if it is not levied.',
  'open-general-rate':
    'The general rate is charged; if the line of this good is lower, the difference is given back.',
  'open-rate-range':
    'Only the range of the rate has been read; its top is charged and the difference given back.',
  'warn-platform-registration': ({ country }: { country: string }) =>
    `If the shop must be registered for tax there (${country}), it collects that tax on small parcels itself; then the price is higher.`,
  'warn-parcels-added': 'Customs adds up parcels for one person that arrive on the same day.',
  'warn-personal-code': 'The recipient is asked for a personal customs code.',
  'warn-exchange-rate-day': ({
    from,
    to,
    rated,
    day,
  }: {
    from: string;
    to: string;
    rated: string;
    day: string;
  }) =>
    `The exchange rate from ${from} to ${to} is of ${rated}; customs looks at ${day}: the sums may differ.`,
  'warn-japan-2028':
    'From April 2028 small parcels to Japan are taxed in a new way that has not been read.',
  'missing-surcharge-day': 'The additional duties of that day have not been read.',
  'paper-arab-origin': ({ origin }: { origin: string }) =>
    `Arab certificate of origin of the chamber of commerce: ${origin}.`,
  'paper-packing-list': 'Packing list.',
  'paper-transport-document': 'Bill of lading or air waybill.',
  'block-heritage': ({ good }: { good: string }) =>
    `“${good}” is a heritage object and may not leave Morocco.`,
  'hold-exotic-leather': ({ good }: { good: string }) =>
    `“${good}” is of exotic leather: it waits until its CITES permit is on file.`,
  'paper-cosmetic-notification': 'Notification of the cosmetic where it is sold.',
  'paper-food-safety': 'Food safety certificate.',
  'paper-lead-cadmium-test': 'Test report for lead and cadmium.',
  'paper-electrical-safety': 'Electrical safety papers of the country it is sent to.',
  'paper-export-clearance': 'Morocco’s export clearance for works of art.',
  'paper-cites-permit': 'CITES export permit.',
  'ask-tray-or-ornament': 'Is it for serving and the table, or an ornament to look at?',
  'ask-kelem': 'Is it a kilim, flat and without a backing, or another woven rug?',
  'ask-blanket': 'Is it a blanket for the bed, or a hanging for the wall or the floor?',
  'ask-seat-or-cushion': 'Is it a cushion, or a seat with a frame?',
  'ask-garment-cut': 'Is it a closed dress for women, or open in front or for anyone?',
  'ask-ground': 'Can the cloth be seen behind the embroidery?',
  'ask-mounting': 'Does it hang, go on a wall or stand?',
  'ask-marquetry': 'Is it inlaid with marquetry, or plain?',
  'ask-clay': 'Is it of common clay, of stoneware or of fine earthenware?',
  'ask-wearer': 'Is it for women, for men, for children or for anyone?',
  'ask-acid': 'Is the acid value of the oil above 0.6?',
  'ask-code': ({ code }: { code: string }) =>
    `The tariff number ${code} does not exist. Which one is right?`,
  'ask-code-or-form': ({ code, heading }: { code: string; heading: string }) =>
    `The tariff number ${code} does not go with this kind of piece (${heading}). Which of the two is right?`,
  'ask-raffia-weave': 'Is the upper plaited raffia, or cloth woven from yarn?',
  'ask-bag-outer': 'What is the outside of the bag made of?',
  'ask-tile': 'Are the tiles loose, on a net or set in cement?',
  'ask-led': 'Is it made for LED only, or for any bulb?',
  'ask-frame-metal': 'Which metal is the frame made of?',
  'ask-iron-line': 'What is the iron piece for, and is it forged or of wire?',
  'ask-enamelled': 'Is it enamelled?',
  'ask-seat': 'Is the frame of wood and the seat upholstered?',
  'ask-oil': 'Is the oil virgin or refined?',
  'ask-plait': 'Which plant is it plaited from?',
  'ask-instrument': 'Is it plucked or bowed?',
};

export type LandedCostMessages = Shape<typeof en>;

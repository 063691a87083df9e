// What mails say: to buyers after a payment, to cooperatives when they sold. Sober; every sentence says
// what happened and what happens next.
export const en = {
  hello: ({ name }: { name: string }) => `Hello ${name},`,
  fromCooperative: ({ name, place }: { name: string; place: string }) => `From ${name}, ${place}`,
  lineOf: ({ title, quantity }: { title: string; quantity: string }) => `${title} × ${quantity}`,
  freight: 'Transport',
  duties: 'Customs duties',
  taxes: 'Import taxes',
  fees: 'Fees',
  orderTotal: ({ number }: { number: string }) => `Order ${number}`,
  total: 'You paid',
  atDoor: ({ amount }: { amount: string }) =>
    `Still to pay at the door, as you accepted: ${amount}.`,
  nothingAtDoor: 'Nothing is left to pay at the door.',
  seeOrder: 'See your order',
  demo: 'This is a demonstration: no money moved and nothing is sent.',
  paid: {
    subject: ({ number }: { number: string }) => `Your order ${number} is paid`,
    thanks: ({ number }: { number: string }) =>
      `Thank you. Your payment arrived and your order ${number} is on its way to the makers.`,
  },
  lapsed: {
    subject: ({ number }: { number: string }) => `Your order ${number} was not paid in time`,
    why: 'No payment arrived while we held your pieces, so they are back in the shop. Nothing was charged.',
    next: 'Your cart is still there: you can try again. If your bank says yes late after all, we take the pieces again for you, or return the money and tell you.',
  },
  givenBack: {
    subject: ({ number }: { number: string }) => `Your money for order ${number} is returned`,
    soldMeanwhile:
      'Your bank’s yes came after the time we could hold your piece, and it was sold meanwhile. We return the whole amount.',
    paidTwice: 'A second payment arrived for your order. We return it whole.',
    amount: 'Returned to you',
  },
  askedFor: {
    subject: ({ number }: { number: string }) => `The link to your order ${number}`,
    here: 'You asked for the link to your order. Here it is:',
    notYou: 'If it was not you who asked, you need not do anything.',
  },
  gift: {
    heading: 'Your gift',
    noPrice:
      'The price is in this mail for you only: no price goes with your words. The customs papers on the outside carry the value, as the law asks.',
    price: 'You chose to let the price go with the gift.',
  },
  sold: {
    subject: ({ number }: { number: string }) => `You sold: order ${number}`,
    news: ({ number }: { number: string }) => `You sold. The order ${number} is paid by the buyer.`,
    makers: 'For the makers',
    cooperative: 'For the cooperative',
    platform: 'For the market',
    price: 'Your price',
    whenPaid:
      'These shares are promised now. They become payable when the hub accepts the piece, or at the carrier’s first scan where you ship yourselves.',
    isGift: 'It is a gift: put no price and no invoice inside the parcel.',
  },
};

// Withdrawing from a purchase: the statement, its confirmation, and the mail that acknowledges it. The
// words of the two buttons are the law's: domain/legal/withdrawal-button.ts.
export const en = {
  page: {
    title: 'Withdraw from a purchase',
    lead: ({ number }: { number: string }) =>
      `Your order ${number}. You need give no reason. You say it here in two steps, and get a mail that we heard it.`,
    leadTerms:
      'No law we know of asks for this in your country: it is what this market promises of returns.',
    anyTime: ({ days }: { days: string }) =>
      `You may withdraw now, and until ${days} days after everything has arrived.`,
    until: ({ day }: { day: string }) => `You may withdraw until ${day}, that day included.`,
    exception: ({ part }: { part: string }) =>
      `At least one piece is made to order. If it is made to your own specification, the law may leave it out (${part}); a piece from our shelves or our catalogue it does not. We look at it and answer you.`,
    name: 'Your name',
    orders: 'What you withdraw from',
    ordersHint: 'One order for each cooperative.',
    order: ({ number, name }: { number: string; name: string }) => `${number}, from ${name}`,
    email: 'E-mail address for our answer',
    next: 'Next: read it once more',
    check: 'This is what you are about to say',
    statement: ({ name, orders }: { name: string; orders: string }) =>
      `I, ${name}, withdraw from my contract for the purchase of the goods in: ${orders}.`,
    answerTo: ({ email }: { email: string }) => `The acknowledgement goes to ${email}.`,
    back: 'Change something',
    received: ({ number, at }: { number: string; at: string }) =>
      `You withdrew from ${number} on ${at}. We have written you a mail that says so.`,
    accepted: ({ number, at }: { number: string; at: string }) =>
      `You withdrew from ${number} on ${at}. It stands.`,
    declined: ({ number, at, reason }: { number: string; at: string; reason: string }) =>
      `You withdrew from ${number} on ${at}. It does not hold: ${reason}`,
    toOrder: 'Back to your order',
    hint: 'Changed your mind? You may take the purchase back, without a reason.',
    hintLost:
      'To withdraw from a purchase, ask for the link of your order here: the button stands on its page.',
    refused: {
      'no-right': 'Neither a law we know of nor this market’s terms give this right here.',
      'already-withdrawn': 'You withdrew from this order before. Our mail says when.',
      'too-late': ({ day }: { day: string }) =>
        `The last day was ${day}. If something is wrong with a piece, answer the mail of your order: that is another right.`,
      'nothing-to-withdraw':
        'There is nothing here to withdraw from: nothing was paid, or it is given back.',
    },
    wrong: {
      name: 'Write your name, at most 120 letters',
      email: 'Write an e-mail address, such as name@example.com',
      orders: 'Choose at least one order you can withdraw from',
    },
  },
  mail: {
    subject: ({ number }: { number: string }) =>
      `We have received your withdrawal: order ${number}`,
    hello: ({ name }: { name: string }) => `Hello ${name},`,
    heard: 'We have received your withdrawal. Keep this mail: it is your proof.',
    said: 'What you said',
    at: 'Received on',
    orders: 'Orders',
    name: 'Name',
    email: 'E-mail',
    byLaw: ({ law }: { law: string }) => `You have this right by law: ${law}.`,
    byTerms: 'You have this right by this market’s own terms of return.',
    refund: ({ day }: { day: string }) =>
      `We pay you back by ${day} at the latest, the usual delivery included, the way you paid. We may wait until the goods are back or you show that you sent them.`,
    sendBack: ({ day }: { day: string }) =>
      `What you have received already, send back by ${day} at the latest. We write to you where to.`,
    madeToOrder:
      'A piece in it is made to order. If it is made to your own specification, the law may leave it out: we look at it and write to you.',
    seeOrder: 'See your order',
    demo: 'This is a demonstration: no money moved and nothing is sent.',
  },
  declinedMail: {
    subject: ({ number }: { number: string }) => `About your withdrawal: order ${number}`,
    why: ({ number }: { number: string }) =>
      `We have read your withdrawal from order ${number}. In our view it does not hold, for this reason:`,
    next: 'If you see it differently, answer this mail.',
  },
  cooperativeMail: {
    subject: ({ number }: { number: string }) => `The buyer takes back order ${number}`,
    news: ({ number }: { number: string }) =>
      `The buyer has withdrawn from order ${number}. Do not begin or send it before the desk has written to you.`,
    share: 'What was promised for a ready piece stays the market’s reserve to settle, not yours.',
  },
};

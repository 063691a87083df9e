// A withdrawal as the desk reads it.
export const en = {
  title: 'Withdrawals',
  order: 'Order',
  said: 'Stated',
  by: 'By',
  right: 'Right',
  byTerms: 'our own terms of return',
  refundDue: 'Money back by',
  refundLater:
    'Giving the money back is done at the gateway for now: this only writes down that you have read it.',
  madeToOrder: 'made to order: look whether it was made to the buyer’s own specification',
  ready: 'a ready piece: the right holds',
  states: { received: 'to be read', accepted: 'it stands', declined: 'does not hold' },
  accept: 'It stands',
  decline: 'It does not hold',
  reason: 'Why it does not hold (the buyer reads this)',
  done: {
    accepted: 'Written down: the withdrawal stands.',
    declined: 'Written down, and the buyer is told.',
  },
  refused: {
    'needs-reason': 'Say why: the buyer reads it.',
    'decided-before': 'Somebody decided this before.',
  },
};

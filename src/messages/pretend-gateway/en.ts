// What the pretend gateway's pages say: sober, and clear that no money moves.
export const en = {
  title: 'Pretend payment',
  noMoneyMoves: 'This is a pretend bank. No card is asked for and no money moves.',
  toPay: ({ description }: { description: string }) => `To pay for ${description}:`,
  approve: 'Approve the payment',
  challenge: 'Ask me to confirm first (3-D Secure)',
  decline: 'Decline the payment',
  lateAfter: 'Minutes until a late approval',
  late: 'Approve late, after these minutes',
  never: 'Never answer',
  processing: 'The pretend bank is still thinking about this payment.',
  approveNow: 'Approve it now',
  challengeTitle: 'Confirm that it is you',
  challengeAsks: 'A real bank would now ask for a code or your fingerprint.',
  challengeYes: 'It is me: confirm',
  challengeNo: 'It is not me: refuse',
  back: 'Back to the shop',
  ended: {
    captured: 'This payment was approved.',
    declined: 'This payment was declined. Nothing was charged.',
    expired: 'This payment was closed by the shop. Nothing was charged.',
  },
};

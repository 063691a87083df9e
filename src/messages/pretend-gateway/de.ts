import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const de = {
  title: 'Scheinzahlung',
  noMoneyMoves:
    'Dies ist eine erfundene Bank. Es wird keine Karte verlangt und es fließt kein Geld.',
  toPay: ({ description }) => `Zu zahlen für ${description}:`,
  approve: 'Zahlung annehmen',
  challenge: 'Mich erst bestätigen lassen (3-D Secure)',
  decline: 'Zahlung ablehnen',
  lateAfter: 'Minuten bis zur späten Annahme',
  late: 'Spät annehmen, nach diesen Minuten',
  never: 'Nie antworten',
  processing: 'Die erfundene Bank denkt noch über diese Zahlung nach.',
  approveNow: 'Jetzt annehmen',
  challengeTitle: 'Bestätigen Sie, dass Sie es sind',
  challengeAsks: 'Eine echte Bank würde jetzt nach einem Code oder Ihrem Fingerabdruck fragen.',
  challengeYes: 'Ich bin es: bestätigen',
  challengeNo: 'Ich bin es nicht: ablehnen',
  back: 'Zurück zum Laden',
  ended: {
    captured: 'Diese Zahlung wurde angenommen.',
    declined: 'Diese Zahlung wurde abgelehnt. Es wurde nichts abgebucht.',
    expired: 'Diese Zahlung wurde vom Laden geschlossen. Es wurde nichts abgebucht.',
  },
} satisfies Shape<typeof en>;

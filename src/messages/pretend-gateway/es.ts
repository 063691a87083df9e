import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const es = {
  title: 'Pago ficticio',
  noMoneyMoves: 'Este es un banco ficticio. No se pide ninguna tarjeta y no se mueve dinero.',
  toPay: ({ description }) => `Para pagar ${description}:`,
  approve: 'Aprobar el pago',
  challenge: 'Pedirme antes una confirmación (3-D Secure)',
  decline: 'Rechazar el pago',
  lateAfter: 'Minutos hasta una aprobación tardía',
  late: 'Aprobar tarde, pasados estos minutos',
  never: 'No responder nunca',
  processing: 'El banco ficticio sigue pensando en este pago.',
  approveNow: 'Aprobarlo ahora',
  challengeTitle: 'Confirmación de identidad',
  challengeAsks: 'Un banco de verdad pediría ahora un código o una huella.',
  challengeYes: 'Sí, confirmo el pago',
  challengeNo: 'No he sido yo: rechazar',
  back: 'Volver a la tienda',
  ended: {
    captured: 'Este pago se aprobó.',
    declined: 'Este pago se rechazó. No se ha cobrado nada.',
    expired: 'La tienda cerró este pago. No se ha cobrado nada.',
  },
} satisfies Shape<typeof en>;

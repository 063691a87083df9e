// El desistimiento de una compra, en español.
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const es = {
  page: {
    title: 'Desistir de una compra',
    lead: ({ number }: { number: string }) =>
      `Su pedido ${number}. No tiene que dar ningún motivo. Lo declara aquí en dos pasos y recibe un correo que confirma que nos ha llegado.`,
    leadTerms:
      'Ninguna ley que conozcamos lo exige en su país: es lo que este mercado promete sobre las devoluciones.',
    anyTime: ({ days }: { days: string }) =>
      `Puede desistir ya, y hasta ${days} días después de que haya llegado todo.`,
    until: ({ day }: { day: string }) => `Puede desistir hasta el ${day}, ese día incluido.`,
    exception: ({ part }: { part: string }) =>
      `Al menos una pieza se hace por encargo. Si se hace según sus propias especificaciones, la ley puede excluirla (${part}); una pieza ya hecha o del catálogo, no. Lo miramos y le respondemos.`,
    name: 'Su nombre',
    orders: 'De qué desiste',
    ordersHint: 'Un pedido por cooperativa.',
    order: ({ number, name }: { number: string; name: string }) => `${number}, de ${name}`,
    email: 'Correo electrónico para nuestra respuesta',
    next: 'Siguiente: leerlo otra vez',
    check: 'Esto es lo que va a declarar',
    statement: ({ name, orders }: { name: string; orders: string }) =>
      `Yo, ${name}, desisto de mi contrato de compra de los bienes de: ${orders}.`,
    answerTo: ({ email }: { email: string }) => `El acuse de recibo va a ${email}.`,
    back: 'Cambiar algo',
    received: ({ number, at }: { number: string; at: string }) =>
      `Desistió de ${number} el ${at}. Le hemos escrito un correo que lo confirma.`,
    accepted: ({ number, at }: { number: string; at: string }) =>
      `Desistió de ${number} el ${at}. El desistimiento es válido.`,
    declined: ({ number, at, reason }: { number: string; at: string; reason: string }) =>
      `Desistió de ${number} el ${at}. No es válido: ${reason}`,
    toOrder: 'Volver a su pedido',
    hint: '¿Ha cambiado de opinión? Puede deshacer la compra, sin motivo.',
    hintLost:
      'Para desistir de una compra, pida aquí el enlace de su pedido: el botón está en su página.',
    refused: {
      'no-right':
        'Ni una ley que conozcamos ni las condiciones de este mercado dan aquí este derecho.',
      'already-withdrawn': 'Ya desistió de este pedido. Nuestro correo dice cuándo.',
      'too-late': ({ day }: { day: string }) =>
        `El último día fue el ${day}. Si una pieza tiene un defecto, responda al correo de su pedido: ese es otro derecho.`,
      'nothing-to-withdraw':
        'Aquí no hay nada de lo que desistir: no se pagó nada, o ya está devuelto.',
    },
    wrong: {
      name: 'Escriba su nombre, 120 caracteres como máximo',
      email: 'Escriba un correo electrónico, como nombre@example.com',
      orders: 'Elija al menos un pedido del que pueda desistir',
    },
  },
  mail: {
    subject: ({ number }: { number: string }) =>
      `Hemos recibido su desistimiento: pedido ${number}`,
    hello: ({ name }: { name: string }) => `Hola, ${name}:`,
    heard: 'Hemos recibido su desistimiento. Guarde este correo: es su prueba.',
    said: 'Lo que declaró',
    at: 'Recibido el',
    orders: 'Pedidos',
    name: 'Nombre',
    email: 'Correo',
    byLaw: ({ law }: { law: string }) => `La ley le da este derecho: ${law}.`,
    byTerms: 'Las condiciones de devolución de este mercado le dan este derecho.',
    refund: ({ day }: { day: string }) =>
      `Le devolvemos el dinero a más tardar el ${day}, con la entrega habitual incluida, por el mismo medio con que pagó. Podemos esperar a que los bienes hayan vuelto o a que muestre que los envió.`,
    sendBack: ({ day }: { day: string }) =>
      `Lo que ya haya recibido, envíelo de vuelta a más tardar el ${day}. Le escribimos adónde.`,
    madeToOrder:
      'Una de las piezas se hace por encargo. Si se hace según sus propias especificaciones, la ley puede excluirla: lo miramos y le escribimos.',
    seeOrder: 'Ver su pedido',
    demo: 'Esto es una demostración: no se ha movido dinero ni se envía nada.',
  },
  declinedMail: {
    subject: ({ number }: { number: string }) => `Sobre su desistimiento: pedido ${number}`,
    why: ({ number }: { number: string }) =>
      `Hemos leído su desistimiento del pedido ${number}. A nuestro parecer no es válido, por este motivo:`,
    next: 'Si lo ve de otro modo, responda a este correo.',
  },
  cooperativeMail: {
    subject: ({ number }: { number: string }) => `Desistimiento: pedido ${number}`,
    news: ({ number }: { number: string }) =>
      `Quien compró ha desistido del pedido ${number}. No empiecen ni envíen nada hasta que les escriba la oficina.`,
    share: 'Lo prometido por una pieza ya hecha lo resuelve la reserva del mercado, no ustedes.',
  },
} satisfies Shape<typeof en>;

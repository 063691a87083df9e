import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const es = {
  hello: ({ name }) => `Hola, ${name}:`,
  fromCooperative: ({ name, place }) => `De ${name}, ${place}`,
  lineOf: ({ title, quantity }) => `${title} × ${quantity}`,
  freight: 'Transporte',
  duties: 'Derechos de aduana',
  taxes: 'Impuestos de importación',
  fees: 'Gastos',
  orderTotal: ({ number }) => `Pedido ${number}`,
  total: 'Total pagado',
  atDoor: ({ amount }) => `Queda por pagar a la entrega, como se aceptó: ${amount}.`,
  nothingAtDoor: 'No queda nada por pagar a la entrega.',
  seeOrder: 'Ver el pedido',
  demo: 'Esto es una demostración: no se ha movido dinero y no se envía nada.',
  paid: {
    subject: ({ number }) => `El pedido ${number} está pagado`,
    thanks: ({ number }) =>
      `Gracias. El pago ha llegado y el pedido ${number} ya va camino de quienes lo hacen.`,
  },
  lapsed: {
    subject: ({ number }) => `El pedido ${number} no se pagó a tiempo`,
    why: 'No llegó ningún pago mientras guardábamos las piezas, así que han vuelto a la tienda. No se ha cobrado nada.',
    next: 'El carrito sigue ahí: se puede intentar de nuevo. Si el banco acaba diciendo que sí, volvemos a apartar las piezas, o devolvemos el dinero y lo avisamos.',
  },
  givenBack: {
    subject: ({ number }) => `Devolvemos el dinero del pedido ${number}`,
    soldMeanwhile:
      'La aprobación del banco llegó cuando ya no podíamos guardar la pieza, y entretanto se vendió. Devolvemos el importe completo.',
    paidTwice: 'Llegó un segundo pago por el mismo pedido. Lo devolvemos entero.',
    amount: 'Importe devuelto',
  },
  askedFor: {
    subject: ({ number }) => `El enlace al pedido ${number}`,
    here: 'Este es el enlace al pedido que nos solicitó:',
    notYou: 'Si no lo ha pedido usted, no hace falta hacer nada.',
  },
  gift: {
    heading: 'El regalo',
    noPrice:
      'El precio aparece en este correo solo para usted: con sus palabras no viaja ningún precio. Los papeles de aduana, por fuera, llevan el valor, como pide la ley.',
    price: 'Se ha elegido que el precio acompañe al regalo.',
  },
  sold: {
    subject: ({ number }) => `Venta: pedido ${number}`,
    news: ({ number }) => `Han vendido. El pedido ${number} está pagado.`,
    makers: 'Para quienes lo hicieron',
    cooperative: 'Para la cooperativa',
    platform: 'Para el mercado',
    price: 'Su precio',
    whenPaid:
      'Estas partes quedan prometidas desde ahora. Se pagan cuando el centro acepta la pieza, o con el primer escaneo del transportista si ustedes la envían.',
    isGift: 'Es un regalo: no pongan precio ni factura dentro del paquete.',
  },
} satisfies Shape<typeof en>;

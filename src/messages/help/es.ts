// La ayuda, en español.
import type { Shape } from '../shape.ts';
import { counted } from '../shop/counted.ts';
import type { en } from './en.ts';

export const es = {
  title: 'Ayuda',
  lead: 'Adónde va el dinero, cómo viaja una pieza y quién responde de ella.',
  paid: {
    title: 'Cómo cobramos',
    lead: 'Usted paga un solo precio, con la entrega. Aquí se ve adónde va y cuándo llega a la artesana.',
    splitTitle: 'Quién recibe qué',
    split:
      'Cada pieza muestra su barra: la parte de la artesana, la de la cooperativa, la del mercado y después transporte, aranceles e impuestos. Las partes quedan fijas cuando usted paga, y el libro mayor paga exactamente lo que se le mostró.',
    whenTitle: 'Cuándo cobra la artesana',
    ready:
      'Una pieza lista: su parte se le debe desde que nuestro centro acepta la pieza, o desde el primer escaneo del transportista si la cooperativa la envía.',
    order:
      'Una pieza hecha para usted: la mitad se debe desde que la cooperativa confirma, para comprar la lana, y la otra desde que se acepta la pieza terminada.',
    weekly:
      'Lo debido se abona una vez por semana en la cuenta de la cooperativa. La artesana ve cada parte en su propia libreta.',
    line: 'El camino de un pago',
    stop: {
      paid: 'Usted paga',
      confirmed: 'La cooperativa confirma',
      accepted: 'La pieza se acepta',
      week: 'Pago semanal',
    },
    half: 'por encargo: la mitad',
    all: 'lista: todo',
    riskTitle: 'Quién asume el riesgo',
    risk: 'Pérdida, retraso, aduana y cambio de opinión los asume la reserva del mercado. Solo una pieza que no pasa la inspección la asume la artesana.',
    policy: 'Son las reglas con que empieza este mercado; su operador puede fijar otras.',
  },
  shipping: {
    title: 'Envíos y devoluciones',
    lead: 'Cómo viaja una pieza, qué pueden pedirle en la puerta y cómo vuelve.',
    laneTitle: 'Cómo viaja',
    lane: 'Un paquete va por correo o por mensajería. Preguntamos el precio de cada vía conocida y mostramos la que mejor le sirve; los días de llegada cuentan la elaboración, el embalaje, el camino y la aduana.',
    statusTitle: '¿Es seguro el precio?',
    known: 'Todo está incluido: cada línea tiene su fuente y su fecha.',
    bounded:
      'Un importe aún no está fijado. Usted paga su valor más alto y lo que no se cobre se le devuelve.',
    partial:
      'Queda algo por pagar en la puerta. Está en la lista, con una estimación, y usted lo acepta con una marca antes de pagar.',
    unknown: 'No podemos decir el precio, así que por ahora no vendemos allí y decimos qué falta.',
    doorTitle: 'En la puerta',
    door: 'Donde todo está incluido, no se le pide nada en la puerta. Si aun así el transportista lo pide, no pague y escríbanos con el número de pedido.',
    calculator: 'Calcular un precio con entrega',
    returnsTitle: 'Devolver algo',
    returns:
      'Responda al mensaje de su pedido con su número antes de enviar nada. Le damos la dirección y lo que debe leer la aduana.',
    returnsDays: ({ days }) =>
      `Puede devolver una pieza en los ${counted('es', days, { one: '# día siguiente', many: '# días siguientes', other: '# días siguientes' })} a su recepción.`,
    returnsNever: 'Una pieza no se devuelve por un cambio de opinión.',
    returnsPaid: { free: 'La devolución no le cuesta nada.', buyer: 'El envío de vuelta corre por su cuenta.' },
    returnsUnset: 'El operador aún no ha escrito en cuántos días puede volver una pieza, así que no prometemos ninguno. Pregunte antes de comprar si le importa.',
    returnsElsewhere: ({ country }) =>
      `Lo que el operador ha escrito sobre devoluciones no vale para este país (${country}). Pregunte antes de comprar si le importa.`,
    broken:
      '¿Llegó roto o no es lo que decía la página? Envíenos fotos de la pieza y del embalaje. Eso nunca corre por su cuenta.',
    withdrawal: 'Su derecho a cambiar de opinión',
  },
  legal: {
    imprint: 'Aviso legal',
    terms: 'Condiciones',
    privacy: 'Privacidad',
    withdrawal: 'Desistimiento',
    unset: 'El operador todavía no ha escrito esta página.',
    unsetDemo:
      'Esto es una demostración con un operador inventado. Un operador real escribe esta página en su oficina.',
    seller: 'Vendedor',
    importer: 'Importador',
    recipient: 'quien recibe el paquete',
    open: 'aún sin fijar',
    changed: ({ day }) => `Modificado el ${day}`,
    inLanguage: ({ language }) => `Escrito en ${language}.`,
    right: ({ days, country }) =>
      `Si compra como consumidor (${country}), puede desistir en los ${days} días siguientes a recibir los bienes, sin dar motivo.`,
    how: 'Escríbanos, con su nombre y el número de pedido, que desiste; basta cualquier frase clara. Responda al mensaje de su pedido o use el contacto del aviso legal.',
    exception:
      'Lo hecho según sus propias indicaciones, o claramente personalizado, queda fuera de este derecho. Una pieza de la tienda que cualquiera puede comprar, no.',
    none: ({ country }) =>
      `No tenemos fuente de un derecho de desistimiento para este país (${country}) y no prometemos ninguno. Cuentan las palabras del operador; pregunte antes de comprar si le importa.`,
    source: 'Fuente',
    verified: ({ day }) => `leído el ${day}`,
    button: 'En el botón de pedido',
    operator: 'Con las palabras del operador',
  },
} satisfies Shape<typeof en>;

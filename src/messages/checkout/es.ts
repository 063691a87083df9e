// Carrito, pago, vuelta de la pasarela y página del pedido, en español.
import { counted, inDigits } from '../shop/counted.ts';
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const es = {
  cart: {
    title: 'Su carrito',
    empty: 'El carrito está vacío',
    emptyHint: 'Lo que elija espera aquí mientras sigue mirando.',
    ordered: 'Lo que había dentro ya es un pedido.',
    seeOrder: 'Ver el pedido',
    browse: 'Ver todas las piezas',
    from: ({ name }) => `Paquete de ${name}`,
    arrives: ({ range }) => `Llega: ${range}`,
    quantity: 'Cantidad',
    quantityOf: ({ title }) => `Cantidad de ${title}`,
    fewerOf: ({ title }) => `Uno menos: ${title}`,
    moreOf: ({ title }) => `Uno más: ${title}`,
    remove: 'Quitar',
    removeOf: ({ title }) => `Quitar ${title}`,
    each: ({ amount }) => `${amount} cada una`,
    parts: {
      goods: 'Piezas',
      freight: 'Transporte',
      duties: 'Derechos de aduana',
      taxes: 'Impuestos',
      fees: 'Gastos de aduana y del transportista',
    },
    parcelTotal: 'Este paquete',
    sums: 'Lo que se paga',
    total: 'Se paga ahora',
    included: ({ place }) => `Entrega: ${place}. Aranceles e impuestos incluidos.`,
    bounded:
      'Hay un importe que aún no es seguro. Se cobra el valor más alto, y lo que no se exija se devuelve.',
    atDoor: 'Queda por pagar a la entrega, aproximadamente',
    atDoorHint: ({ country }) =>
      `Lo pide el transportista (${country}). Se acepta marcando una casilla al hacer el pedido.`,
    doorUnknown:
      'Una parte de esta estimación no está verificada, y a la entrega podrían pedir algo. Se acepta marcando una casilla al hacer el pedido.',
    lines: 'Cada línea, con su fuente',
    warnings: 'Conviene saber',
    pay: 'Tramitar el pedido',
    stays:
      'A este precio no se le añade nada después. Otra dirección puede cambiarlo; entonces lo decimos y preguntamos.',
    region: '¿Adónde va?',
    regionHint: 'Los impuestos cambian de una provincia a otra.',
    regionLabel: 'Provincia',
    regionShow: 'Ver el precio allí',
    differs: 'Más de una pieza en este paquete',
    less: ({ part, amount }) => `${part}: ${amount} menos que si cada una viajara sola.`,
    more: ({ part, amount }) => `${part}: ${amount} más que si cada una viajara sola.`,
    why: {
      freight: 'El transporte se cuenta por el peso del paquete entero.',
      duties: 'La aduana mira el valor del paquete entero, y sus límites valen para el conjunto.',
      taxes: 'El impuesto se cuenta sobre el paquete entero, con su transporte.',
      fees: 'Algunos gastos se piden una vez por paquete.',
    },
    priceChanged: ({ before, now }) =>
      `La cooperativa cambió su precio después de que usted la pusiera en el carrito: antes ${before}, ahora ${now}.`,
    takeNewPrice: 'Aceptar el precio nuevo',
    soldMeanwhile: 'Vendida entretanto: otra persona la pagó antes. Para seguir, quítela.',
    notForSale: 'Ya no está a la venta. Para seguir, quítela.',
    fewerLeft: ({ count }) =>
      counted('es', count, {
        one: 'Solo queda #. Para seguir, deje una.',
        many: 'Solo quedan #. Para seguir, reduzca la cantidad.',
        other: 'Solo quedan #. Para seguir, reduzca la cantidad.',
      }),
    cannot: ({ name, place }) =>
      `El paquete de ${name} no se puede enviar (destino: ${place}). Quítelo para seguir con los demás.`,
    notTogether: ({ place }) =>
      `Estas piezas no pueden viajar juntas en un solo paquete (destino: ${place}). Elija menos, o haga un pedido después de otro.`,
    missing: 'Qué falta',
    solve: 'Hay algo en el carrito que resolver antes de pagar. Está explicado al lado.',
    sorry: {
      'sold-out': 'No se ha añadido: está vendida.',
      'fewer-left': ({ count }) =>
        counted('es', count, {
          one: 'No se han añadido más: solo queda #.',
          many: 'No se han añadido más: solo quedan #.',
          other: 'No se han añadido más: solo quedan #.',
        }),
      'not-for-sale': 'No se ha añadido: ahora no está a la venta.',
      'not-a-quantity': '¿Cuántas? Escriba un número del 1 al 999.',
      'cart-full': 'En un carrito caben 100 piezas distintas. Pague antes estas.',
      'other-currency':
        'Esta cooperativa vende en dos monedas. Pague antes lo que hay en el carrito y compre esto después.',
      'no-rate':
        'Hoy no hay tipo de cambio para este precio, así que no se puede cobrar nada. Pruebe más tarde.',
      'not-in-cart': 'Esto ya no está en el carrito.',
      'message-too-long': ({ most, length }) =>
        `El mensaje tiene ${inDigits('es', length)} caracteres; en la tarjeta caben ${inDigits('es', most)}.`,
      'name-too-long': ({ most }) =>
        `En el nombre de la tarjeta caben ${inDigits('es', most)} caracteres.`,
      'no-cart': 'El carrito está vacío.',
      lapsed:
        'Se acabó el tiempo para pagar. No se ha cobrado nada, y el carrito está como lo dejó.',
    },
  },
  gift: {
    title: 'Es un regalo',
    isGift: 'Enviarlo como regalo',
    isOn: 'Esto es un regalo',
    honest:
      'No hay ningún precio en el paquete ni en nada de lo que ve quien lo recibe. El papel de aduana, por fuera, lleva el valor real, como pide la ley.',
    message: 'Mensaje en la tarjeta',
    messageHint: 'Hasta 280 caracteres, en cualquier escritura. Sin coste.',
    from: 'De parte de',
    save: 'Guardar',
    off: 'Al final no es un regalo',
    cannot:
      'No como regalo: allí podrían pedir algo a la entrega, y un regalo no debe costar nada a quien lo recibe.',
    on: ({ from }) => (from ? `Un regalo de ${from}` : 'Un regalo'),
  },
  checkout: {
    title: 'Pedido',
    back: 'Volver al carrito',
    you: 'Usted',
    email: 'Correo electrónico',
    emailHint: 'Para el recibo y las noticias del paquete; para nada más.',
    to: ({ country }) => `Entrega: ${country}`,
    otherCountry:
      'El país forma parte del precio. Para enviar a otro, elíjalo arriba en la página.',
    field: {
      name: 'Nombre y apellidos',
      line1: 'Calle y número',
      line2: 'Edificio, piso, a la atención de',
      city: 'Localidad',
      region: 'Región',
      postcode: 'Código postal',
      phone: 'Teléfono',
      latinName: 'Nombre en letras latinas',
      latinCity: 'Localidad en letras latinas',
      latinAddressLines: 'Calle y número en letras latinas',
    },
    fieldIn: {
      ES: { region: 'Provincia' },
      US: { region: 'Estado', postcode: 'Código ZIP', city: 'Ciudad' },
      CA: { region: 'Provincia', city: 'Ciudad' },
      JP: { region: 'Prefectura', city: 'Ciudad, distrito o municipio' },
      AE: { region: 'Emirato' },
    },
    choose: 'Elegir',
    example: ({ example }) => `Por ejemplo, ${example}`,
    phoneNeeded: 'El transportista llama antes de entregar y no acepta paquetes sin número.',
    phoneHint: 'Solo si prefiere que el transportista llame antes de entregar.',
    latin: 'En letras latinas',
    latinHint:
      'En el extranjero, los papeles de aduana y las etiquetas se leen en letras latinas. Escríbalo como en el pasaporte.',
    payment: 'Pago',
    methods: { pretend: 'Tarjeta ficticia: no se mueve dinero', card: 'Tarjeta' },
    paymentHint: 'Se paga en la página del servicio de pago, y después se vuelve aquí.',
    noPayment:
      'Ahora mismo no se puede pagar nada: no hay ningún servicio de pago conectado. El carrito se conserva.',
    sums: 'Su pedido',
    acceptDoor: ({ amount, country }) =>
      `Sé que a la entrega se piden unos ${amount} más (${country}).`,
    acceptDoorUnknown: ({ country }) =>
      `Sé que a la entrega pueden pedirse aranceles o impuestos (${country}).`,
    seller: ({ seller }) => `La venta la hace ${seller}, que responde de ella.`,
    sellerOpen: 'Todavía no está decidido quién responde de la venta.',
    importer: ({ importer, country }) => `El paquete lo importa ${importer} (${country}).`,
    importerRecipient: ({ country }) =>
      `El paquete se importa a nombre de quien lo recibe (${country}).`,
    importerOpen: ({ country }) =>
      `Todavía no está decidido quién importa el paquete (${country}).`,
    sellerPays: 'Los aranceles e impuestos de su total los pagamos nosotros por usted.',
    sellerLeaves: 'El transportista le pedirá los aranceles e impuestos que no están en el total.',
    again: 'Calcular de nuevo para esta dirección',
    order: () => 'Pedido con obligación de pago',
    holds: 'Al pulsar, lo que ha elegido se guarda para usted durante 30 minutos.',
    sorry: {
      'price-changed': ({ before, now }) =>
        `Para esta dirección, hoy, el total es ${now} y no ${before}. Mírelo de nuevo y pague si le parece bien.`,
      'cannot-ship-there': 'Esto no se puede enviar a esta dirección.',
      'gift-needs-prepaid':
        'A esta dirección no se puede enviar como regalo: a la entrega podrían pedir algo. Quite el regalo o envíelo a otro lugar.',
      'door-changed': ({ amount }) =>
        `Para esta dirección se piden unos ${amount} a la entrega. Marque la casilla para decir que lo sabe.`,
      'door-costs-not-accepted':
        'Marque la casilla para decir que sabe lo que queda por pagar a la entrega.',
      'no-rate':
        'Hoy no hay tipo de cambio, así que no se puede cobrar nada. El carrito se conserva; pruebe más tarde.',
      'payment-unavailable':
        'El servicio de pago no responde. No se ha cobrado nada y todo se conserva. Pruebe de nuevo en un minuto.',
      'payment-pending':
        'Un pago de este carrito está aún por decidir. Espere la respuesta antes de pagar otra vez.',
      declined:
        'El pago se ha rechazado. No se ha cobrado nada y todo está como lo escribió. Pruebe de nuevo, o con otra tarjeta.',
    },
    problem: {
      missing: ({ label }) => `${label}: hace falta`,
      'too-long': ({ label }) => `${label}: en la etiqueta caben 70 caracteres`,
      'not-a-postcode': ({ example }) =>
        `No es un código postal de ese país; uno se parece a ${example}`,
      'not-a-region': ({ label }) => `${label}: elija en la lista`,
      'not-a-phone': 'Un número de teléfono tiene de 6 a 15 cifras y puede empezar por +',
      'not-latin': ({ label }) => `${label}: solo letras latinas`,
      'latin-needed': ({ label }) => `${label}: la aduana lo necesita`,
      'not-an-email': 'No es una dirección de correo; una se parece a nombre@example.com',
    },
  },
  back: {
    waitingTitle: 'El pago se está decidiendo',
    waiting:
      'El servicio de pago no ha dicho ni sí ni no. Lo que ha elegido se guarda para usted. Vuelva a mirar en un momento; en cuanto esté pagado, le escribimos.',
    again: 'Mirar ahora',
    refundedTitle: 'El dinero va de vuelta',
    refunded:
      'El pago llegó cuando el tiempo ya se había acabado, y entretanto otra persona compró la pieza. Se devuelve todo.',
    paidTitle: 'Pagado. Gracias.',
    paid: 'Enviamos a su correo la dirección de la página del pedido.',
    unknownTitle: 'No sabemos de qué pedido se trata',
    unknown:
      'Quizá ha vuelto con otro navegador. No se ha perdido nada: podemos enviarle la dirección de la página del pedido.',
    find: 'Encontrar mi pedido',
  },
  order: {
    title: ({ number }) => `Pedido ${number}`,
    happening: {
      placed: 'El pedido espera su pago',
      cancelled: 'Este pedido no se pagó y se cerró',
      refunded: 'Se devolvió el dinero de este pedido',
      paid: 'Pagado. La cooperativa ya lo sabe.',
      confirmed: 'La cooperativa lo ha confirmado',
      made: 'Ya está hecho',
      inspected: 'Se ha revisado, y está bien',
      packed: 'Está embalado',
      shipped: 'Va de camino',
      delivered: 'Ha llegado',
      returned: 'Ha vuelto a nosotros',
      disputed: 'Estamos viendo con usted qué ha pasado',
    },
    next: {
      paid: 'Ahora se revisa y se embala.',
      making: 'Ahora se hace para usted; después se revisa y se embala.',
      packed: 'Ahora vienen los papeles de exportación.',
      shipped: ({ country }) => `Ahora viene la aduana (${country}).`,
    },
    stops: 'El camino de la caravana',
    stop: {
      made: 'Hecho',
      checked: 'Revisado',
      packed: 'Embalado',
      papers: 'Papeles',
      away: 'Fuera de Marruecos',
      customs: 'Su aduana',
      door: 'Su puerta',
    },
    reached: 'alcanzado',
    notYet: 'todavía no',
    parcel: ({ number, name }) => `Paquete ${number}, de ${name}`,
    total: 'En total',
    sums: 'Lo que se pagó',
    paidOn: ({ day }) => `Pagado el ${day}`,
    placedOn: ({ day }) => `Pedido el ${day}`,
    address: 'Entrega a',
    giftSeen: 'Lo que ve quien lo recibe: la tarjeta, las piezas y quién las hizo. Ningún precio.',
    keep: 'Guarde la dirección de esta página: quien la tiene ve el pedido.',
    help: 'Ayuda',
    helpText: ({ number }) =>
      `Responda al correo que le enviamos y mencione ${number}. La misma persona le acompaña hasta que se resuelva.`,
    items: ({ count }) =>
      counted('es', count, { one: '# pieza', many: '# de piezas', other: '# piezas' }),
  },
  find: {
    title: 'Encontrar mi pedido',
    lead: 'Escriba el correo con el que hizo el pedido. Enviamos allí la dirección de la página de cada pedido.',
    send: 'Enviármela',
    sentTitle: 'Mire su correo',
    sent: 'Si hay pedidos con esta dirección, un correo con sus páginas va de camino. Puede tardar unos minutos.',
  },
} satisfies Shape<typeof en>;

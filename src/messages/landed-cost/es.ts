// El coste entregado, en español.
import { counted } from '../shop/counted.ts';
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const es = {
  goods: 'Los artículos.',
  freight: 'El transporte hasta su puerta.',
  insurance: 'El seguro del transporte.',
  'duty-relief': 'Sin derechos de aduana: el envío está por debajo del umbral.',
  'duty-preference': 'Sin derechos de aduana: hecho en Marruecos, con prueba de origen.',
  'duty-preference-rate': ({ rate, heading }) =>
    `Derechos de aduana del ${rate} para artículos hechos en Marruecos (partida ${heading}).`,
  'duty-flat-item': ({ rate }) =>
    `Derecho de aduana fijo para envíos pequeños: ${rate}, sea cual sea la cantidad.`,
  'duty-flat-or-tariff': ({ rate }) =>
    `Derechos de aduana, el mayor entre la suma fija y el arancel: ${rate}.`,
  'duty-ordinary': ({ rate, heading }) =>
    `Derechos de aduana del ${rate} (partida arancelaria ${heading}).`,
  'duty-ordinary-area': ({ rate, heading }) =>
    `Derechos de aduana del ${rate} (partida arancelaria ${heading}); la superficie se mide sin cabeceras, orillos ni flecos.`,
  surcharge: ({ rate, heading }) =>
    `Derecho adicional del ${rate} sobre el ordinario (partida ${heading}).`,
  'surcharge-metal': ({ rate, heading }) =>
    `Derecho adicional del ${rate} sobre artículos de la lista, como los metales, en lugar del general (partida ${heading}).`,
  'tax-ioss': ({ rate }) => `Impuesto sobre el valor añadido del ${rate}, pagado en la compra.`,
  'tax-supply': ({ rate }) =>
    `Impuesto sobre el valor añadido del ${rate} sobre la venta, pagado en la compra.`,
  'tax-import': ({ rate }) =>
    `Impuesto de importación del ${rate} sobre los artículos, su transporte cuando cuenta, y los derechos.`,
  'tax-relief': 'Sin impuesto de importación: el envío está por debajo del umbral.',
  'fee-union': ({ rate }) => `Tasa de gestión de la Unión Europea: ${rate}.`,
  'fee-small-parcels': ({ rate }) => `Tasa nacional sobre los envíos pequeños: ${rate}.`,
  'fee-processing': ({ rate }) => `Tasa de la aduana por tramitar la mercancía: ${rate}.`,
  'carrier-fee-advance': ({ rate }) =>
    `Cargo del transportista por adelantar derechos e impuestos: ${rate}.`,
  'carrier-fee-post': ({ rate }) => `Cargo del correo por despachar el envío: ${rate}.`,
  'carrier-fee-tax': ({ rate }) =>
    `Impuesto sobre el valor añadido del ${rate} sobre el cargo del transportista.`,
  'carrier-fee-included':
    'El despacho del transportista está incluido en el precio del transporte.',
  'carrier-fee-agreed': 'El cargo del transportista por el despacho, según lo acordado con él.',
  waived: ({ limit }) => `No se cobra: la suma no pasa de ${limit}.`,
  'customs-value': 'El valor sobre el que calcula la aduana.',
  'open-tariff-line':
    'Son posibles varias partidas arancelarias; se cobra la más alta y se devuelve la diferencia.',
  'open-area':
    'No se indica la superficie, sin cabeceras, orillos ni flecos; el derecho se cobra sin su límite máximo.',
  'open-fee-tax':
    'La tarifa del transportista no dice si incluye el impuesto; se cobra aparte y se devuelve si no se debe.',
  'open-flat-scope':
    'Las fuentes no coinciden en el derecho aplicable; se cobra el mayor y se devuelve la diferencia.',
  'open-union-fee': 'No es seguro que esta tasa esté en vigor; se devuelve si no se cobra.',
  'open-small-parcels': 'Esta tasa nacional puede haber terminado; se devuelve si no se cobra.',
  'open-s301-list':
    'Algunos artículos están exentos de este derecho; se devuelve si el suyo lo está.',
  'open-s232-line':
    'No es seguro que esta partida esté en la lista; se cobra el derecho más alto y se devuelve la diferencia.',
  'open-simplified':
    'La aduana puede usar su tabla simplificada; se cobra el tipo más alto y se devuelve la diferencia.',
  'open-yen-cut': 'La aduana redondea el impuesto a la baja; se devuelve lo que no cobre.',
  'warn-carrier-fee-not-sourced': ({ transport }) =>
    `No se sabe lo que el transportista (${transport}) pide por despachar el envío; se paga aparte.`,
  'warn-state-sales-tax':
    'Su estado puede pedir un impuesto sobre las ventas; no está en este precio.',
  'warn-s301-challenged':
    'El derecho adicional está impugnado ante los tribunales; por ahora se debe.',
  'warn-provincial-tax': ({ region }) =>
    `El impuesto de su provincia (${region}) no está en este precio.`,
  'open-vat-rate':
    'Las fuentes no coinciden en el tipo de este impuesto; se cobra el más alto y se devuelve la diferencia.',
  'open-reduced-rate':
    'Puede haber un tipo reducido de este impuesto para esta clase de artículos; se cobra el general y se devuelve la diferencia.',
  'warn-union-importer':
    'Desde el 21 de septiembre de 2027 el importador debe estar establecido en la Unión Europea.',
  'warn-romanian-parcel-fee':
    'La tasa rumana sobre los paquetes pequeños, 25 lei por paquete, se añade.',
  'warn-northern-ireland-fee':
    'No se sabe si la tasa de gestión de la Unión Europea se debe en Irlanda del Norte; puede añadirse.',
  'missing-northern-ireland-small':
    'No se ha leído qué derecho debe un paquete pequeño en Irlanda del Norte: no se puede prometer un precio.',
  'missing-northern-ireland-duty':
    'Sin prueba de origen, el derecho en Irlanda del Norte depende de dos aranceles que no se han comparado.',
  'consignment-together': ({ count, limit }) =>
    `Enviados juntos, los artículos de ${counted('es', count, { one: '# cooperativa', many: '# cooperativas', other: '# cooperativas' })} forman un solo envío y superan ${limit}; en sus pedidos distintos, cada uno queda por debajo.`,
  'consignment-same-order': ({ limit }) =>
    `Lo que una persona pide de una vez a una cooperativa cuenta como un solo envío, por encima de ${limit}, en cuantos paquetes viaje.`,
  'consignment-one-order':
    'Es un solo pedido a una sola cooperativa: la ley lo cuenta entero, en cuantos paquetes viaje.',
  'consignment-cheaper-together': ({ saved }) =>
    `En un solo envío cuestan ${saved} menos que por separado.`,
  'consignment-cheaper-apart': ({ saved }) =>
    `Como los pedidos distintos que son, cuestan ${saved} menos que en un solo envío.`,
  'consignment-alike': 'Juntos o por separado cuestan lo mismo.',
  'reason-only-lane': 'Es la única vía que hay.',
  'reason-only-promised': 'Es la única vía cuyo precio se puede prometer.',
  'reason-cheapest': ({ saved }) => `Cuesta ${saved} menos que la vía siguiente.`,
  'reason-cheapest-alike': 'Ninguna otra vía cuesta menos.',
  'reason-cheapest-origin': ({ saved, duty }) =>
    `La prueba de origen marroquí suprime el derecho fijo de ${duty}; en total cuesta ${saved} menos.`,
  'reason-cheapest-scheme': ({ saved, duty, fee }) =>
    `Por el régimen fiscal del vendedor el derecho es de ${duty}; una declaración completa con prueba de origen cuesta ${fee} de despacho: ${saved} menos en total.`,
  'reason-cheapest-transport': ({ saved }) =>
    `Transportado así cuesta en total ${saved} menos que el transporte siguiente.`,
  'reason-fastest': ({ days }) =>
    `Llega en ${counted('es', days, { one: '# día', many: '# días', other: '# días' })} como mucho, antes que por otra vía.`,
  'reason-fastest-cheapest': ({ days }) =>
    `Llega en ${counted('es', days, { one: '# día', many: '# días', other: '# días' })} como mucho, y es la más barata de las vías tan rápidas.`,
  'reason-nothing-at-door':
    'Derechos, impuestos y gastos se pagan todos al comprar, al precio más bajo.',
  'freight-typical-size':
    'El transporte se calcula con el peso y el tamaño habituales de una pieza así embalada; esta aún no se ha medido.',
  'freight-packed-together':
    'El transporte se calcula como si todo fuera plano en un solo paquete, una pieza sobre otra.',
  'freight-moon-holiday':
    'En el camino cae una fiesta cuyo día decide la luna; el plazo se amplía en consecuencia.',
  'freight-holidays-unknown': ({ country }) =>
    `No se han leído los festivos de allí (${country}); solo se cuentan los fines de semana.`,
  'freight-no-zone': ({ service, country }: { service: string; country: string }) =>
    `«${service}» no llega a esa dirección (${country}).`,
  'freight-no-rate': ({ service, day }: { service: string; day: string }) =>
    `No hay precio de «${service}» para el ${day}.`,
  'freight-no-size': ({ service }: { service: string }) =>
    `«${service}» cuenta el tamaño del paquete, que no se conoce.`,
  'freight-no-value': ({ service, currency }: { service: string; currency: string }) =>
    `«${service}» asegura en ${currency} y no hay tipo de cambio.`,
  'freight-too-heavy': ({ service, most }: { service: string; most: number }) =>
    `Demasiado pesado para «${service}»: como máximo ${most} kg.`,
  'freight-too-long': ({ service, most }: { service: string; most: number }) =>
    `Demasiado largo para «${service}»: como máximo ${most} cm.`,
  'freight-too-big': ({ service, most }: { service: string; most: number }) =>
    `Demasiado grande para «${service}»: largo y contorno como máximo ${most} cm.`,
  'freight-too-valuable': ({ service }: { service: string }) =>
    `«${service}» no transporta ni asegura bienes de este valor.`,
  'missing-destination': ({ country }) =>
    `${country}: todavía no se ha leído la ley aduanera de allí, así que no se puede prometer un precio.`,
  'missing-route': ({ from }) =>
    `Solo se puede poner precio a los envíos que salen de Marruecos (este sale de: ${from}).`,
  'missing-territory': ({ place }) =>
    `${place} tiene reglas propias de aduana o de impuestos que no se han leído.`,
  'missing-region': 'El impuesto depende de la región: indique cuál.',
  'missing-law-of-day': ({ country }) => `${country}: no se ha leído la ley de ese día.`,
  'exchange-day-of-export': 'La aduana convierte las monedas al tipo del día en que sale el envío.',
  'exchange-own-rate': 'La aduana convierte las monedas a su propio tipo del día del despacho.',
  'exchange-day-before': 'La aduana convierte las monedas al tipo vendedor del día anterior.',
  'missing-region-postcode': ({ postcode, region, elsewhere }) =>
    `El código postal ${postcode} está en ${elsewhere}, no en ${region}: corrija uno de los dos.`,
  'missing-region-name': ({ region }) =>
    `«${region}» no es una región conocida allí: indique su código o su nombre completo.`,
  'missing-region-apart': ({ region }) =>
    `Una parte de ese país tiene una ley fiscal propia y no sabemos dónde está «${region}»: indique un código postal completo o el código de la región.`,
  'transport-freight': 'transporte de carga',
  'transport-express': 'mensajería urgente',
  'transport-post': 'correo',
  'missing-exchange-rate': ({ from, to }) => `No hay tipo de cambio de ${from} a ${to}.`,
  'missing-goods': 'No hay nada en el envío.',
  'missing-value': ({ good }) => `Falta el valor o la cantidad de «${good}».`,
  'missing-classification': ({ good }) =>
    `No está decidido qué es «${good}» para la aduana: responda a la pregunta sobre ello.`,
  'missing-origin': ({ good }) => `No se dice dónde se hizo «${good}».`,
  'missing-packed-weight': ({ good }) => `Falta el peso embalado de «${good}».`,
  'missing-leave': ({ good }) => `«${good}» no se puede enviar.`,
  'missing-duty-rate': ({ good, heading }) =>
    `No se ha leído el derecho de aduana sobre «${good}» (partida ${heading}).`,
  'missing-import-tax': ({ country }) =>
    `${country}: no se ha leído el impuesto de importación de allí.`,
  'missing-review': ({ rule, reviewBy }) =>
    `La regla ${rule} debía volver a leerse antes del ${reviewBy} y no se hizo.`,
  'missing-freight': ({ transport }) =>
    `No hay precio para este modo de transporte (${transport}).`,
  'missing-registration': ({ country, registration }) =>
    `${country}: la tienda no tiene el registro necesario para vender allí (${registration}).`,
  'missing-lane': ({ country }) =>
    `${country}: no hay manera de enviar esto allí para este comprador.`,
  'missing-fee': ({ country }) => `${country}: no se ha leído una tasa de aduana de ese día.`,
  'missing-us-postal-entry':
    'Por correo a los Estados Unidos esto necesita una declaración de aduana cuyo precio no se conoce.',
  'missing-surcharge-origin':
    'No se ha leído el derecho adicional sobre artículos no hechos en Marruecos.',
  'ask-form': '¿Qué es?',
  'ask-technique': '¿Es de nudos, de tejido plano o de mechón insertado?',
  'ask-fibre': '¿De qué fibra es sobre todo?',
  'ask-filled': '¿Se envía relleno o vacío?',
  'ask-sole': '¿De qué es la suela?',
  'ask-upper': '¿De qué es la parte superior?',
  'ask-material': '¿De qué es sobre todo?',
  'ask-metal': '¿Es de plata, de oro o de otro metal?',
  'ask-electric': '¿Es para una vela, o eléctrica de techo o de mesa?',
  'ask-use': '¿Es para comer o para la piel?',
  'ask-broker': 'Un agente de aduanas debe decir qué es esto.',
  'ask-tariff-line': ({ candidates }) => `¿Cuál es la partida arancelaria: ${candidates}?`,
  'paper-cn23': 'Declaración postal de aduana CN23.',
  'paper-itmatt': 'Datos electrónicos del envío, mandados por adelantado (ITMATT).',
  'paper-commercial-invoice': 'Factura comercial.',
  'paper-origin-declaration': ({ origin }) => `Declaración de origen en la factura: ${origin}.`,
  'paper-eur1': ({ origin }) => `Certificado de circulación EUR.1: ${origin}.`,
  'paper-us-origin': ({ origin }) =>
    `Declaración de origen para el acuerdo entre Estados Unidos y Marruecos: ${origin}.`,
  'paper-form-a': ({ origin }) => `Certificado de origen, formulario A: ${origin}.`,
  'block-antique': ({ good }) => `«${good}» es una antigüedad y no puede salir de Marruecos.`,
  'block-fossil': ({ good }) =>
    `«${good}» es un fósil o un mineral y necesita un permiso para salir de Marruecos.`,
  'block-species': ({ good }) => `«${good}» es de una especie protegida y no se puede enviar.`,
  'hold-cosmetic': ({ good }) =>
    `«${good}» es un cosmético: espera hasta que conste su notificación.`,
  'hold-food': ({ good }) => `«${good}» es un alimento: espera hasta que consten sus papeles.`,
  'hold-food-contact': ({ good }) =>
    `«${good}» toca los alimentos: debe constar un análisis de plomo y cadmio.`,
  'hold-electric': ({ good }) => `«${good}» es eléctrico: deben constar sus papeles de seguridad.`,
  'hold-artwork': ({ good }) =>
    `«${good}» es una obra de arte: debe constar la autorización de exportación de Marruecos.`,
  'duty-abolished': ({ country }) =>
    `Sin derechos de aduana: allí no se piden para artículos de este tipo (${country}).`,
  'duty-general': ({ rate }) =>
    `Derechos de aduana del ${rate}, el tipo para artículos de esta clase.`,
  'tax-provincial': ({ rate }) =>
    `Impuesto de su provincia, ${rate}, sobre los artículos y los derechos.`,
  'fee-harbour': ({ rate }) => `Tasa portuaria para lo que llega por mar: ${rate}.`,
  'fee-biosecurity': ({ rate }) => `Tasa de bioseguridad en la frontera: ${rate}.`,
  'open-by-sea':
    'No se dice si va por mar o por aire; se cobra la tasa marítima y se devuelve si va en avión.',
  'open-quota':
    'Dentro de un contingente vale un tipo menor; se cobra el mayor y se devuelve la diferencia.',
  'open-duty-threshold':
    'Las fuentes no coinciden en el umbral sin derechos; se cobran y se devuelven si no se exigen.',
  'open-general-rate':
    'Se cobra el tipo general; si la partida de este artículo es menor, se devuelve la diferencia.',
  'open-rate-range':
    'Solo se ha leído la horquilla del tipo; se cobra el máximo y se devuelve la diferencia.',
  'warn-platform-registration': ({ country }) =>
    `Si la tienda debe registrarse allí para el impuesto (${country}), lo cobra ella misma en los envíos pequeños; entonces el precio es mayor.`,
  'warn-parcels-added': 'La aduana suma los envíos para una misma persona que llegan el mismo día.',
  'warn-personal-code': 'Se pide al destinatario un código aduanero personal.',
  'warn-exchange-rate-day': ({ from, to, rated, day }) =>
    `El tipo de cambio de ${from} a ${to} es del ${rated}; la aduana mira el ${day}: los importes pueden variar.`,
  'warn-japan-2028':
    'Desde abril de 2028 los envíos pequeños a Japón pagan impuestos de otra manera, que no se ha leído.',
  'missing-surcharge-day': 'No se han leído los derechos adicionales de ese día.',
  'paper-arab-origin': ({ origin }) =>
    `Certificado de origen árabe de la cámara de comercio: ${origin}.`,
  'paper-packing-list': 'Lista de empaque.',
  'paper-transport-document': 'Conocimiento de embarque o carta de porte aéreo.',
  'block-heritage': ({ good }) =>
    `«${good}» es un bien del patrimonio y no puede salir de Marruecos.`,
  'hold-exotic-leather': ({ good }) =>
    `«${good}» es de cuero exótico: espera hasta que conste su permiso CITES.`,
  'paper-cosmetic-notification': 'Notificación del cosmético donde se vende.',
  'paper-food-safety': 'Certificado de seguridad alimentaria.',
  'paper-lead-cadmium-test': 'Informe de ensayo de plomo y cadmio.',
  'paper-electrical-safety': 'Papeles de seguridad eléctrica del país de destino.',
  'paper-export-clearance': 'Autorización marroquí de exportación de obras de arte.',
  'paper-cites-permit': 'Permiso de exportación CITES.',
  'ask-tray-or-ornament': '¿Es para servir en la mesa o un adorno?',
  'ask-kelem': '¿Es un kilim, plano y sin base, u otra alfombra tejida?',
  'ask-blanket': '¿Es una manta para la cama o una pieza para la pared o el suelo?',
  'ask-seat-or-cushion': '¿Es un cojín o un asiento con armazón?',
  'ask-garment-cut': '¿Es un vestido cerrado de mujer, o abierto por delante o para cualquiera?',
  'ask-ground': '¿Se ve la tela detrás del bordado?',
  'ask-mounting': '¿Se cuelga, se fija a la pared o se apoya?',
  'ask-marquetry': '¿Lleva marquetería o es lisa?',
  'ask-clay': '¿Es de arcilla común, de gres o de loza fina?',
  'ask-wearer': '¿Es para mujer, para hombre, para niños o para cualquiera?',
  'ask-acid': '¿El índice de acidez del aceite supera 0,6?',
  'ask-code': ({ code }) => `El código arancelario ${code} no existe. ¿Cuál es el correcto?`,
  'ask-code-or-form': ({ code, heading }) =>
    `El código arancelario ${code} no corresponde a este tipo de pieza (${heading}). ¿Cuál de los dos es el correcto?`,
  'ask-raffia-weave': '¿La parte superior es de rafia trenzada o de tela de hilo?',
  'ask-bag-outer': '¿De qué es la parte exterior del bolso?',
  'ask-tile': '¿Las piezas van sueltas, en malla o fijadas con cemento?',
  'ask-led': '¿Es solo para LED o para cualquier bombilla?',
  'ask-frame-metal': '¿De qué metal es el marco?',
  'ask-iron-line': '¿Para qué sirve la pieza de hierro, y es forjada o de alambre?',
  'ask-enamelled': '¿Está esmaltado?',
  'ask-seat': '¿El armazón es de madera y el asiento tapizado?',
  'ask-oil': '¿El aceite es virgen o refinado?',
  'ask-plait': '¿De qué planta está trenzado?',
  'ask-instrument': '¿Es un instrumento de cuerda pulsada o frotada?',
} satisfies Shape<typeof en>;

// Las opiniones, en español.
import { counted } from '../shop/counted.ts';
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const es = {
  mail: {
    subject: ({ number }) => `¿Qué le parece? Su pedido ${number}`,
    hello: ({ name }) => `Hola, ${name}:`,
    ask: ({ cooperative }) =>
      `Lo que compró a ${cooperative} ya debería estar en su casa. Diga a quienes lo hicieron, y a quien mire después su trabajo, qué le parece. Basta un minuto; una foto dice aún más.`,
    heard: 'Las artesanas leen lo que usted escribe, o se lo leen.',
    link: 'Dar mi opinión',
    notArrived: '¿No ha llegado o algo va mal? Responda entonces a este mensaje.',
    demo: 'Esto es una demostración: no se envió nada, pero puede probar el formulario.',
  },
  block: {
    title: 'Lo que dicen quienes compraron',
    none: 'Todavía ninguna opinión. Solo preguntamos a quien ha comprado, cuando ya ha llegado.',
    count: ({ count }) =>
      counted('es', count, { one: '# opinión', many: '# de opiniones', other: '# opiniones' }),
    average: ({ average }) => `${average} de 5 estrellas`,
    stars: ({ stars }) => `${stars} de 5 estrellas`,
    verified: 'Compra verificada',
    somebody: 'Alguien que compró',
    from: ({ country }) => country,
    writtenIn: ({ language }) => `Escrito en ${language}`,
    picture: ({ title }) => `Foto de quien compró: ${title}`,
    about: ({ title }) => `Sobre: ${title}`,
    how: 'Cada opinión viene de un pedido que conocemos. La leemos antes de mostrarla y no cambiamos nada; pocas estrellas no son motivo para rechazarla.',
  },
  page: {
    title: '¿Qué le parece?',
    lead: ({ number, name }) => `Su pedido ${number} de ${name}.`,
    stars: 'Estrellas',
    starNames: {
      '1': 'muy decepcionante',
      '2': 'decepcionante',
      '3': 'correcto',
      '4': 'bueno',
      '5': 'maravilloso',
    },
    starOf: ({ stars, name }) => `${stars}: ${name}`,
    words: 'Con sus palabras',
    wordsHint: 'Tan breve o largo como quiera, hasta 2000 caracteres.',
    language: 'Idioma en que escribe',
    name: 'Nombre que se muestra',
    nameHint: 'Basta el nombre de pila. Vacío, se lee «Alguien que compró».',
    picture: 'Foto',
    pictureHint:
      'JPEG, PNG, WebP, AVIF o HEIC, hasta 40 MB. Se quitan el lugar y la cámara. Muestre la pieza, no personas.',
    send: 'Enviar esta opinión',
    public:
      'Lo que escribe se muestra con su país después de que lo leamos. Nunca su dirección ni su nombre completo.',
    waiting: 'Gracias. Primero la leemos; luego se muestra y las artesanas la conocen.',
    published: 'Gracias. Su opinión se muestra.',
    refused: 'Su opinión no se muestra. Responda a nuestro mensaje si quiere saber por qué.',
    seeWork: 'Ver esta pieza',
    begin: 'Dar mi opinión',
    beginHint: 'Dígalo a las artesanas y a otros compradores.',
    from: ({ day }) => `Podrá dar su opinión a partir del ${day}.`,
    notYet: 'Podrá dar su opinión cuando haya llegado.',
    wrong: {
      stars: 'Elija de una a cinco estrellas',
      words: 'Sus palabras: como máximo 2000 caracteres',
      language: 'Elija un idioma de la lista',
      name: 'El nombre: como máximo 40 caracteres',
      'written-before': 'Esta pieza ya tiene su opinión.',
      'too-large': 'Esta foto pesa demasiado: como máximo 40 MB',
      'too-many-pixels': 'Esta foto es demasiado grande',
      'heic-unreadable': 'Esta foto (HEIC) no se puede leer: quizá esté dañada. Envíe un JPEG.',
      'not-a-picture': 'Este archivo no es una foto',
      'storage-unavailable':
        'Ahora mismo no se pueden guardar fotos, así que no se ha enviado nada. Vuelva a intentarlo en unos minutos o envíe sus palabras sin la foto.',
    },
  },
} satisfies Shape<typeof en>;

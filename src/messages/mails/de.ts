import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const de = {
  hello: ({ name }) => `Guten Tag ${name},`,
  fromCooperative: ({ name, place }) => `Von ${name}, ${place}`,
  lineOf: ({ title, quantity }) => `${title} × ${quantity}`,
  freight: 'Transport',
  duties: 'Zölle',
  taxes: 'Einfuhrsteuern',
  fees: 'Gebühren',
  orderTotal: ({ number }) => `Bestellung ${number}`,
  total: 'Sie haben bezahlt',
  atDoor: ({ amount }) => `An der Tür noch zu zahlen, wie von Ihnen bestätigt: ${amount}.`,
  nothingAtDoor: 'An der Tür ist nichts mehr zu zahlen.',
  seeOrder: 'Ihre Bestellung ansehen',
  demo: 'Dies ist eine Vorführung: Es ist kein Geld geflossen und es wird nichts verschickt.',
  paid: {
    subject: ({ number }) => `Ihre Bestellung ${number} ist bezahlt`,
    thanks: ({ number }) =>
      `Vielen Dank. Ihre Zahlung ist angekommen, und Ihre Bestellung ${number} geht an die Werkstätten.`,
  },
  lapsed: {
    subject: ({ number }) => `Ihre Bestellung ${number} wurde nicht rechtzeitig bezahlt`,
    why: 'Solange wir Ihre Stücke zurückgelegt hatten, kam keine Zahlung an; sie sind wieder im Laden. Es wurde nichts abgebucht.',
    next: 'Ihr Warenkorb ist noch da: Sie können es erneut versuchen. Sagt Ihre Bank doch noch zu, legen wir die Stücke wieder für Sie zurück, oder wir erstatten das Geld und sagen es Ihnen.',
  },
  givenBack: {
    subject: ({ number }) => `Ihr Geld für die Bestellung ${number} wird erstattet`,
    soldMeanwhile:
      'Die Zusage Ihrer Bank kam erst, als wir Ihr Stück nicht mehr zurücklegen konnten, und es wurde inzwischen verkauft. Wir erstatten den ganzen Betrag.',
    paidTwice: 'Für Ihre Bestellung kam eine zweite Zahlung an. Wir erstatten sie ganz.',
    amount: 'Erstattet',
  },
  askedFor: {
    subject: ({ number }) => `Der Link zu Ihrer Bestellung ${number}`,
    here: 'Sie haben nach dem Link zu Ihrer Bestellung gefragt. Hier ist er:',
    notYou: 'Wenn Sie nicht gefragt haben, müssen Sie nichts tun.',
  },
  gift: {
    heading: 'Ihr Geschenk',
    noPrice:
      'Der Preis steht in dieser Nachricht nur für Sie: Mit Ihren Worten geht kein Preis mit. Die Zollpapiere außen nennen den Wert, wie das Gesetz es verlangt.',
    price: 'Sie haben gewählt, dass der Preis beim Geschenk bleibt.',
  },
  sold: {
    subject: ({ number }) => `Verkauft: Bestellung ${number}`,
    news: ({ number }) => `Sie haben verkauft. Die Bestellung ${number} ist bezahlt.`,
    makers: 'Für die Handwerkerinnen und Handwerker',
    cooperative: 'Für die Kooperative',
    platform: 'Für den Markt',
    price: 'Ihr Preis',
    whenPaid:
      'Diese Anteile sind nun zugesagt. Fällig werden sie, wenn die Sammelstelle das Stück annimmt, oder beim ersten Scan, wenn Sie selbst versenden.',
    isGift: 'Es ist ein Geschenk: Legen Sie weder Preis noch Rechnung in das Paket.',
  },
} satisfies Shape<typeof en>;

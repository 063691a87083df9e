// Regionen, Handwerkerinnen, Sammlungen und gemerkte Stücke, auf Deutsch.
import type { Shape } from '../shape.ts';
import { counted } from '../shop/counted.ts';
import type { en } from './en.ts';

export const de = {
  regions: {
    title: 'Die Regionen',
    lead: 'Zwölf Regionen, vom Mittelmeer bis an den Rand der Sahara. Wählen Sie eine und sehen Sie, was dort entsteht.',
    map: 'Gezeichnete Karte der Küste mit den zwölf Regionen als nummerierten Punkten',
    crafted: ({ region }) => `Aus der Region ${region}`,
    houses: 'Kooperativen dieser Region',
  },
  houses: {
    title: 'Die Kooperativen',
    lead: 'Jede hat ein Mensch geprüft: ihre Papiere, ihre Mitglieder, ihre Werkstatt.',
    make: 'Was sie herstellt',
    people: 'Wer mit Namen genannt werden möchte',
    unnamed: 'Mitglieder, die nicht genannt werden möchten, stehen hinter diesem Siegel.',
    ask: 'Um ein Stück bitten',
    askHint:
      'Vieles entsteht auf Bestellung. Schreiben Sie, was Sie suchen, und wir fragen diese Kooperative.',
    askSubject: ({ name }) => `Ich suche ein Stück von ${name}`,
  },
  makers: {
    title: 'Wer sie macht',
    lead: 'Nur wer dem eigenen Namen zugestimmt hat. Die anderen zeichnen mit dem Siegel ihrer Kooperative.',
    of: ({ name }) => `Stücke von ${name}`,
    consent: 'Der Name steht hier mit Zustimmung; sie kann jeden Tag zurückgenommen werden.',
    works: ({ count }) => counted('de', count, { one: '# Stück', other: '# Stücke' }),
    none: 'Davon ist gerade nichts im Laden.',
  },
  collections: {
    title: 'Sammlungen',
    lead: 'Jede ist eine Frage an den ganzen Laden. Was Sie sehen, ist die Antwort von heute.',
  },
  forms: {
    home: ({ names }) => `Zu Hause heißt es ${names}.`,
  },
  saved: {
    title: 'Gemerkte Stücke',
    link: 'Gemerkt',
    lead: 'Nur in diesem Browser gemerkt, ohne Konto. Niemand sonst sieht sie.',
    none: 'Noch nichts gemerkt',
    noneHint:
      'Öffnen Sie ein Stück und drücken Sie „Dieses Stück merken“. Es wartet hier, nur auf diesem Gerät.',
    save: 'Dieses Stück merken',
    saved: 'Gemerkt',
    saveOne: ({ title }) => `${title} merken`,
    remove: 'Entfernen',
    removeOne: ({ title }) => `${title} entfernen`,
    clear: 'Alle entfernen',
    full: 'Hundert Stücke sind schon gemerkt. Bitte zuerst eines entfernen.',
  },
  cart: ({ count }) =>
    counted('de', count, { one: '# Stück im Warenkorb', other: '# Stücke im Warenkorb' }),
  home: {
    doors: 'Drei Türen',
    rooms: 'Nach dem Platz im Haus',
    regions: 'Nach Region',
    regionsHint: 'Zwölf Regionen auf einer gezeichneten Karte',
    makers: 'Nach den Händen',
    makersHint: 'Wer mit dem eigenen Namen zeichnet',
    gift: 'Ein Geschenk, das ankommt',
    giftHint:
      'Eine Karte, kein Preis im Paket und nichts zu zahlen an der Tür. Jedes Stück sagt, wann es ankommt.',
    giftLast: ({ day, city, feast }) =>
      `Bis ${day} bestellen: Nach unserer Schätzung ist ein fertiges Stück rechtzeitig zu ${feast} in ${city}.`,
    giftToday: ({ day, city }) =>
      `Heute bestellt, sollte ein fertiges Stück bis ${day} in ${city} sein.`,
    giftNot: ({ country }) =>
      `Noch kein Versand als Geschenk (${country}): Dort kann an der Tür etwas verlangt werden, und ein Geschenk darf die Beschenkten nichts kosten. Sie können es an sich selbst senden lassen.`,
    giftDays: {
      christmas: 'Weihnachten',
      'aid-al-fitr': 'Aid al-Fitr',
      'aid-al-adha': 'Aid al-Adha',
    },
    giftGo: 'Ein Geschenk finden',
    all: 'Alle ansehen',
  },
  good: {
    scale: 'Wie groß es ist',
    beside: {
      chair: ({ high }) => `Maßstäblich gezeichnet, neben einem Stuhl von ${high} Höhe.`,
      hand: ({ high }) => `Maßstäblich gezeichnet, neben einer Hand von ${high} Länge.`,
      glass: ({ high }) => `Maßstäblich gezeichnet, neben einem Teeglas von ${high} Höhe.`,
    },
    care: 'Pflege',
    sendable: 'Stücke, die wir zu Ihnen schicken können',
    near: 'Das könnte auch gefallen',
    alike: 'Ein ähnliches Stück',
    alikeHint: 'Sehen Sie andere dieser Art an, oder bitten Sie die Kooperative, eines zu machen.',
    others: ({ kind }) => `Ansehen: ${kind}`,
    ask: 'Nach einem ähnlichen fragen',
    askSubject: ({ title, number }) => `Ein Stück wie: ${title} (${number})`,
  },
  error: {
    search: 'Oder suchen Sie danach',
    crafts: 'Oder beginnen Sie mit einem Handwerk',
  },
} satisfies Shape<typeof en>;

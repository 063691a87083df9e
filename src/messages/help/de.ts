// Die Hilfe, auf Deutsch.
import type { Shape } from '../shape.ts';
import { counted } from '../shop/counted.ts';
import type { en } from './en.ts';

export const de = {
  title: 'Hilfe',
  lead: 'Wohin das Geld geht, wie ein Stück reist und wer dafür einsteht.',
  paid: {
    title: 'Wie wir bezahlt werden',
    lead: 'Sie zahlen einen Preis, geliefert. Hier steht, wohin er geht und wann er bei der Macherin ankommt.',
    splitTitle: 'Wer was bekommt',
    split:
      'Jedes Stück zeigt seinen Balken: den Anteil der Macherin, den der Kooperative, den des Marktes, dann Transport, Zölle und Steuern. Die Anteile stehen fest, sobald Sie zahlen, und das Hauptbuch zahlt genau das, was Ihnen gezeigt wurde.',
    whenTitle: 'Wann die Macherin bezahlt wird',
    ready:
      'Ein fertiges Stück: Ihr Anteil wird fällig, wenn unsere Sammelstelle das Stück angenommen hat, oder beim ersten Scan des Zustellers, wenn die Kooperative selbst versendet.',
    order:
      'Ein für Sie gemachtes Stück: Die Hälfte wird fällig, wenn die Kooperative bestätigt, damit Wolle gekauft werden kann, die andere, wenn das fertige Stück angenommen ist.',
    weekly:
      'Was fällig ist, wird einmal in der Woche auf das Konto der Kooperative gezahlt. Die Macherin sieht jeden Anteil in ihrem eigenen Heft.',
    line: 'Der Weg einer Zahlung',
    stop: {
      paid: 'Sie zahlen',
      confirmed: 'Die Kooperative bestätigt',
      accepted: 'Das Stück ist angenommen',
      week: 'Wöchentliche Auszahlung',
    },
    half: 'auf Bestellung: die Hälfte',
    all: 'fertig: alles',
    riskTitle: 'Wer das Risiko trägt',
    risk: 'Verlust, Verspätung, Zoll und ein geänderter Wunsch gehen zulasten der Rücklage des Marktes. Nur ein Stück, das die Prüfung nicht besteht, geht zulasten der Macherin.',
    policy:
      'Das sind die Regeln, mit denen dieser Markt beginnt; sein Betreiber kann andere festlegen.',
  },
  shipping: {
    title: 'Versand und Rückgabe',
    lead: 'Wie ein Stück reist, was an der Tür verlangt werden kann und wie es zurückgeht.',
    laneTitle: 'Wie es reist',
    lane: 'Ein Paket geht mit der Post oder mit einem Kurier. Wir fragen den Preis jedes Weges, den wir kennen, und zeigen den, der Ihnen am besten dient; die Ankunft rechnet Herstellung, Verpackung, Weg und Zoll ein.',
    statusTitle: 'Wie sicher der Preis ist',
    known: 'Alles ist enthalten: Jede Zeile hat ihre Quelle und ihr Datum.',
    bounded:
      'Ein Betrag steht noch nicht fest. Sie zahlen seinen oberen Wert, und was nicht erhoben wird, wird erstattet.',
    partial:
      'Etwas bleibt an der Tür zu zahlen. Es ist aufgeführt, mit einer Schätzung, und Sie stimmen mit einem Haken zu, bevor Sie zahlen.',
    unknown:
      'Wir können den Preis nicht sagen, also verkaufen wir dorthin zurzeit nicht und sagen, was fehlt.',
    doorTitle: 'An der Tür',
    door: 'Wo alles enthalten ist, wird an der Tür nichts von Ihnen verlangt. Verlangt der Zusteller doch etwas, zahlen Sie nichts und schreiben Sie uns mit der Bestellnummer.',
    calculator: 'Einen Lieferpreis berechnen',
    returnsTitle: 'Etwas zurücksenden',
    returns:
      'Antworten Sie auf die Mail zu Ihrer Bestellung und nennen Sie die Nummer, bevor Sie etwas absenden. Wir nennen Ihnen die Adresse und was der Zoll lesen soll.',
    returnsDays: ({ days }) =>
      `Sie können ein Stück innerhalb von ${counted('de', days, { one: '# Tag', other: '# Tagen' })} nach Erhalt zurücksenden.`,
    returnsNever: 'Bei bloßem Nichtgefallen wird ein Stück nicht zurückgenommen.',
    returnsPaid: { free: 'Der Rückweg kostet Sie nichts.', buyer: 'Den Rückweg zahlen Sie.' },
    returnsUnset: 'Der Betreiber hat noch nicht geschrieben, innerhalb wie vieler Tage ein Stück zurückkommen darf; wir versprechen also keine. Fragen Sie vor dem Kauf, wenn es Ihnen wichtig ist.',
    returnsElsewhere: ({ country }) =>
      `Was der Betreiber über Rücksendungen geschrieben hat, gilt nicht für dieses Land (${country}). Fragen Sie vor dem Kauf, wenn es Ihnen wichtig ist.`,
    broken:
      'Zerbrochen angekommen, oder anders, als die Seite sagte? Senden Sie uns Bilder vom Stück und von der Verpackung. Das geht nie zu Ihren Lasten.',
    withdrawal: 'Ihr Recht, es sich anders zu überlegen',
  },
  legal: {
    imprint: 'Impressum',
    terms: 'Bedingungen',
    privacy: 'Datenschutz',
    withdrawal: 'Widerruf',
    unset: 'Der Betreiber hat diese Seite noch nicht geschrieben.',
    unsetDemo:
      'Dies ist eine Vorführung mit einem erfundenen Betreiber. Ein wirklicher Betreiber schreibt diese Seite am Schreibtisch des Marktes.',
    seller: 'Verkäufer',
    importer: 'Einführer',
    recipient: 'wer das Paket empfängt',
    open: 'noch nicht festgelegt',
    changed: ({ day }) => `Geändert am ${day}`,
    inLanguage: ({ language }) => `Sprache: ${language}.`,
    right: ({ days, country }) =>
      `Kaufen Sie als Verbraucher (${country}), können Sie binnen ${days} Tagen nach Erhalt der Ware ohne Angabe von Gründen widerrufen.`,
    how: 'Schreiben Sie uns mit Ihrem Namen und der Bestellnummer, dass Sie widerrufen; jeder eindeutige Satz genügt. Antworten Sie auf die Mail zu Ihrer Bestellung oder nutzen Sie den Kontakt im Impressum.',
    exception:
      'Was nach Ihren eigenen Angaben gemacht oder eindeutig auf Sie zugeschnitten ist, fällt nicht unter dieses Recht. Ein Stück aus dem Laden, das jeder kaufen kann, schon.',
    none: ({ country }) =>
      `Für dieses Land (${country}) ist uns kein Widerrufsrecht belegt, und wir versprechen keines. Es gelten die Worte des Betreibers; fragen Sie vor dem Kauf, wenn es Ihnen wichtig ist.`,
    source: 'Quelle',
    verified: ({ day }) => `gelesen am ${day}`,
    button: 'Auf dem Bestellknopf',
    operator: 'In den Worten des Betreibers',
  },
} satisfies Shape<typeof en>;

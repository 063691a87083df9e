// Warenkorb, Kasse, Rückweg von der Zahlung und Seite der Bestellung, auf Deutsch.
import { counted, inDigits } from '../shop/counted.ts';
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const de = {
  cart: {
    title: 'Ihr Warenkorb',
    empty: 'Ihr Warenkorb ist leer',
    emptyHint: 'Was Sie auswählen, wartet hier, auch während Sie weiterschauen.',
    ordered: 'Was darin lag, ist jetzt eine Bestellung.',
    seeOrder: 'Ihre Bestellung ansehen',
    browse: 'Alle Stücke ansehen',
    from: ({ name }) => `Paket von ${name}`,
    arrives: ({ range }) => `Kommt an: ${range}`,
    quantity: 'Anzahl',
    quantityOf: ({ title }) => `Anzahl: ${title}`,
    fewerOf: ({ title }) => `Eins weniger: ${title}`,
    moreOf: ({ title }) => `Eins mehr: ${title}`,
    remove: 'Entfernen',
    removeOf: ({ title }) => `Entfernen: ${title}`,
    each: ({ amount }) => `je ${amount}`,
    parts: {
      goods: 'Ware',
      freight: 'Transport',
      duties: 'Zölle',
      taxes: 'Steuern',
      fees: 'Gebühren von Zoll und Zusteller',
    },
    parcelTotal: 'Dieses Paket',
    sums: 'Was Sie zahlen',
    total: 'Sie zahlen jetzt',
    included: ({ place }) => `Lieferung: ${place}. Zölle und Steuern sind enthalten.`,
    bounded:
      'Ein Betrag steht noch nicht fest. Sie zahlen den höchsten, und was nicht erhoben wird, erhalten Sie zurück.',
    atDoor: 'An der Tür bleibt zu zahlen, etwa',
    atDoorHint: ({ country }) =>
      `Der Zusteller verlangt es (${country}). Sie stimmen an der Kasse mit einem Haken zu.`,
    doorUnknown:
      'Ein Teil dieser Schätzung ist nicht geprüft, an der Tür kann etwas verlangt werden. Sie stimmen an der Kasse mit einem Haken zu.',
    lines: 'Jede Zeile mit ihrer Quelle',
    warnings: 'Gut zu wissen',
    pay: 'Zur Kasse',
    stays: 'Zu diesem Preis kommt später nichts hinzu. Eine andere Adresse kann ihn ändern; dann sagen wir es und fragen Sie.',
    region: 'Wohin soll es gehen?',
    regionHint: 'Die Steuern sind je nach Provinz verschieden.',
    regionLabel: 'Provinz',
    regionShow: 'Preis dorthin zeigen',
    differs: 'Mehr als ein Stück in diesem Paket',
    less: ({ part, amount }) => `${part}: ${amount} weniger, als wenn jedes allein reiste.`,
    more: ({ part, amount }) => `${part}: ${amount} mehr, als wenn jedes allein reiste.`,
    why: {
      freight: 'Der Transport richtet sich nach dem Gewicht des ganzen Pakets.',
      duties: 'Der Zoll sieht auf den Wert des ganzen Pakets, und seine Grenzen gelten für das Ganze.',
      taxes: 'Die Steuer wird auf das ganze Paket mit seinem Transport gerechnet.',
      fees: 'Manche Gebühren fallen einmal je Paket an.',
    },
    priceChanged: ({ before, now }) =>
      `Die Kooperative hat ihren Preis geändert, seit das Stück in Ihrem Warenkorb liegt: von ${before} auf ${now}.`,
    takeNewPrice: 'Neuen Preis übernehmen',
    soldMeanwhile:
      'Inzwischen verkauft. Jemand anderes hat zuerst bezahlt. Entfernen Sie es, um fortzufahren.',
    notForSale: 'Nicht mehr im Verkauf. Entfernen Sie es, um fortzufahren.',
    fewerLeft: ({ count }) =>
      counted('de', count, {
        one: 'Es ist nur noch # da. Nehmen Sie eines, um fortzufahren.',
        other: 'Es sind nur noch # da. Nehmen Sie weniger, um fortzufahren.',
      }),
    cannot: ({ name, place }) =>
      `Das Paket von ${name} kann nicht verschickt werden (Ziel: ${place}). Entfernen Sie es, um mit den anderen fortzufahren.`,
    notTogether: ({ place }) =>
      `Zusammen können diese nicht in einem Paket verschickt werden (Ziel: ${place}). Nehmen Sie weniger, oder bestellen Sie sie nacheinander.`,
    missing: 'Was fehlt',
    solve: 'Etwas im Warenkorb braucht Sie, bevor Sie zahlen können. Es steht daneben.',
    sorry: {
      'sold-out': 'Nicht hinzugefügt: Es ist verkauft.',
      'fewer-left': ({ count }) =>
        counted('de', count, {
          one: 'Mehr wurde nicht hinzugefügt: Es gibt nur noch #.',
          other: 'Mehr wurde nicht hinzugefügt: Es gibt nur noch #.',
        }),
      'not-for-sale': 'Nicht hinzugefügt: Es ist zurzeit nicht im Verkauf.',
      'not-a-quantity': 'Wie viele? Geben Sie eine Zahl von 1 bis 999 ein.',
      'cart-full': 'Ein Warenkorb fasst höchstens 100 verschiedene Stücke. Bezahlen Sie zuerst diese.',
      'other-currency':
        'Diese Kooperative verkauft in zwei Währungen. Bezahlen Sie zuerst, was im Warenkorb liegt, und kaufen Sie dann dieses.',
      'no-rate':
        'Für diesen Preis gibt es heute keinen Wechselkurs, darum kann nichts abgebucht werden. Versuchen Sie es später.',
      'not-in-cart': 'Das liegt nicht mehr in Ihrem Warenkorb.',
      'message-too-long': ({ most, length }) =>
        `Die Nachricht hat ${inDigits('de', length)} Zeichen; auf die Karte passen ${inDigits('de', most)}.`,
      'name-too-long': ({ most }) => `Für den Namen passen ${inDigits('de', most)} Zeichen auf die Karte.`,
      'no-cart': 'Ihr Warenkorb ist leer.',
      lapsed:
        'Die Zeit zum Zahlen ist abgelaufen. Nichts wurde abgebucht, und Ihr Warenkorb ist, wie Sie ihn verlassen haben.',
    },
  },
  gift: {
    title: 'Es ist ein Geschenk',
    isGift: 'Als Geschenk schicken',
    isOn: 'Das ist ein Geschenk',
    honest:
      'Im Paket und in allem, was die beschenkte Person sieht, steht kein Preis. Das Zollpapier außen trägt den wahren Wert, wie das Gesetz es verlangt.',
    message: 'Nachricht auf der Karte',
    messageHint: 'Höchstens 280 Zeichen, in jeder Schrift. Kostenlos.',
    from: 'Von',
    save: 'Speichern',
    off: 'Doch kein Geschenk',
    cannot:
      'Nicht als Geschenk: Dort kann an der Tür etwas verlangt werden, und ein Geschenk darf die beschenkte Person nichts kosten.',
    on: ({ from }) => (from ? `Ein Geschenk von ${from}` : 'Ein Geschenk'),
  },
  checkout: {
    title: 'Kasse',
    back: 'Zurück zum Warenkorb',
    you: 'Sie',
    email: 'E-Mail-Adresse',
    emailHint: 'Für den Beleg und Nachrichten zum Paket; für nichts anderes.',
    to: ({ country }) => `Lieferung: ${country}`,
    otherCountry:
      'Das Land ist Teil des Preises. Für ein anderes Ziel wählen Sie es oben auf der Seite.',
    field: {
      name: 'Name',
      line1: 'Straße und Hausnummer',
      line2: 'Adresszusatz',
      city: 'Ort',
      region: 'Region',
      postcode: 'Postleitzahl',
      phone: 'Telefon',
      latinName: 'Name in lateinischen Buchstaben',
      latinCity: 'Ort in lateinischen Buchstaben',
      latinAddressLines: 'Straße und Hausnummer in lateinischen Buchstaben',
    },
    fieldIn: {
      US: { region: 'Bundesstaat', postcode: 'ZIP-Code' },
      CA: { region: 'Provinz' },
      JP: { region: 'Präfektur', city: 'Stadt, Bezirk oder Gemeinde' },
      AE: { region: 'Emirat' },
    },
    choose: 'Bitte wählen',
    example: ({ example }) => `Zum Beispiel ${example}`,
    phoneNeeded: 'Der Zusteller ruft vor der Lieferung an und nimmt kein Paket ohne Nummer.',
    phoneHint: 'Nur, wenn der Zusteller vor der Lieferung anrufen soll.',
    latin: 'In lateinischen Buchstaben',
    latinHint:
      'Zollpapiere und Aufkleber werden im Ausland in lateinischen Buchstaben gelesen. Schreiben Sie wie in Ihrem Pass.',
    payment: 'Zahlung',
    methods: { pretend: 'Testkarte: Es fließt kein Geld', card: 'Karte' },
    paymentHint: 'Sie zahlen auf der Seite des Zahlungsdienstes und kommen hierher zurück.',
    noPayment:
      'Zurzeit kann nichts bezahlt werden: Es ist kein Zahlungsdienst verbunden. Ihr Warenkorb bleibt erhalten.',
    sums: 'Ihre Bestellung',
    acceptDoor: ({ amount, country }) =>
      `Ich weiß, dass an der Tür etwa ${amount} mehr verlangt werden (${country}).`,
    acceptDoorUnknown: ({ country }) =>
      `Ich weiß, dass an der Tür Zölle oder Steuern verlangt werden können (${country}).`,
    seller: ({ seller }) => `Sie kaufen bei ${seller}, dem Verkäufer der Bestellung.`,
    sellerOpen: 'Wer Ihr Verkäufer ist, steht noch nicht fest.',
    importer: ({ importer, country }) =>
      `Einführer des Pakets ist ${importer} (${country}).`,
    importerRecipient: ({ country }) =>
      `Das Paket wird im Namen der Person eingeführt, die es empfängt (${country}).`,
    importerOpen: ({ country }) =>
      `Wer das Paket einführt, steht noch nicht fest (${country}).`,
    sellerPays: 'Die Zölle und Steuern in Ihrer Summe werden für Sie bezahlt.',
    sellerLeaves: 'Zölle und Steuern, die nicht in Ihrer Summe stehen, verlangt der Zusteller von Ihnen.',
    again: 'Für diese Adresse neu rechnen',
    order: () => 'Zahlungspflichtig bestellen',
    holds: 'Sobald Sie drücken, ist Ihre Auswahl 30 Minuten für Sie zurückgelegt.',
    sorry: {
      'price-changed': ({ before, now }) =>
        `Für diese Adresse beträgt die Summe heute ${now} und nicht ${before}. Sehen Sie sie noch einmal an und bestellen Sie, wenn sie Ihnen recht ist.`,
      'cannot-ship-there': 'An diese Adresse kann das nicht verschickt werden.',
      'gift-needs-prepaid':
        'An diese Adresse geht es nicht als Geschenk: An der Tür kann etwas verlangt werden. Nehmen Sie das Geschenk zurück, oder schicken Sie es anderswohin.',
      'door-changed': ({ amount }) =>
        `Für diese Adresse werden an der Tür etwa ${amount} verlangt. Setzen Sie den Haken, dass Sie es wissen.`,
      'door-costs-not-accepted': 'Setzen Sie den Haken, dass Sie wissen, was an der Tür zu zahlen bleibt.',
      'no-rate':
        'Heute gibt es keinen Wechselkurs, darum kann nichts abgebucht werden. Ihr Warenkorb bleibt erhalten; versuchen Sie es später.',
      'payment-unavailable':
        'Der Zahlungsdienst antwortet nicht. Nichts wurde abgebucht, alles bleibt erhalten. Versuchen Sie es in einer Minute noch einmal.',
      'payment-pending':
        'Über eine Zahlung für diesen Warenkorb wird noch entschieden. Warten Sie sie ab, bevor Sie noch einmal zahlen.',
      declined:
        'Die Zahlung wurde abgelehnt. Nichts wurde abgebucht; alles steht noch da, wie Sie es geschrieben haben. Versuchen Sie es noch einmal oder mit einer anderen Karte.',
    },
    problem: {
      missing: ({ label }) => `${label}: wird gebraucht`,
      'too-long': ({ label }) => `${label}: höchstens 70 Zeichen passen auf den Aufkleber`,
      'not-a-postcode': ({ example }) =>
        `Das ist keine Postleitzahl dieses Landes; eine sieht aus wie ${example}`,
      'not-a-region': ({ label }) => `${label}: wählen Sie aus der Liste`,
      'not-a-phone': 'Eine Telefonnummer hat 6 bis 15 Ziffern und darf mit + beginnen',
      'not-latin': ({ label }) => `${label}: nur lateinische Buchstaben`,
      'latin-needed': ({ label }) => `${label}: braucht der Zoll`,
      'not-an-email': 'Das ist keine E-Mail-Adresse; eine sieht aus wie name@example.com',
    },
  },
  back: {
    waitingTitle: 'Über Ihre Zahlung wird noch entschieden',
    waiting:
      'Der Zahlungsdienst hat weder Ja noch Nein gesagt. Ihre Auswahl bleibt für Sie zurückgelegt. Sehen Sie gleich noch einmal nach; sobald bezahlt ist, schreiben wir Ihnen.',
    again: 'Jetzt nachsehen',
    refundedTitle: 'Ihr Geld ist auf dem Rückweg',
    refunded:
      'Die Zahlung kam nach Ablauf Ihrer Zeit, und inzwischen hat es jemand anderes gekauft. Sie erhalten alles zurück.',
    paidTitle: 'Bezahlt. Danke.',
    paid: 'Wir schicken die Adresse der Seite Ihrer Bestellung an Ihre E-Mail-Adresse.',
    unknownTitle: 'Wir können nicht erkennen, welche Bestellung das ist',
    unknown:
      'Vielleicht sind Sie in einem anderen Browser zurückgekommen. Nichts ist verloren: Wir können Ihnen die Adresse der Seite Ihrer Bestellung schicken.',
    find: 'Meine Bestellung finden',
  },
  order: {
    title: ({ number }) => `Bestellung ${number}`,
    happening: {
      placed: 'Ihre Bestellung wartet auf die Zahlung',
      cancelled: 'Diese Bestellung wurde nicht bezahlt und ist beendet',
      refunded: 'Diese Bestellung wurde erstattet',
      paid: 'Bezahlt. Die Kooperative weiß es.',
      confirmed: 'Die Kooperative hat bestätigt',
      made: 'Es ist fertig',
      inspected: 'Es wurde geprüft und ist gut',
      packed: 'Es ist verpackt',
      shipped: 'Es ist auf dem Weg zu Ihnen',
      delivered: 'Es ist angekommen',
      returned: 'Es ist zu uns zurückgekommen',
      disputed: 'Wir klären es mit Ihnen',
    },
    next: {
      paid: 'Als Nächstes wird es geprüft und verpackt.',
      making: 'Als Nächstes wird es für Sie gemacht, dann geprüft und verpackt.',
      packed: 'Als Nächstes kommen die Ausfuhrpapiere.',
      shipped: ({ country }) => `Als Nächstes kommt der Zoll (${country}).`,
    },
    stops: 'Der Weg der Karawane',
    stop: {
      made: 'Gemacht',
      checked: 'Geprüft',
      packed: 'Verpackt',
      papers: 'Papiere',
      away: 'Marokko verlassen',
      customs: 'Ihr Zoll',
      door: 'Ihre Tür',
    },
    reached: 'erreicht',
    notYet: 'noch nicht',
    parcel: ({ number, name }) => `Paket ${number}, von ${name}`,
    total: 'Insgesamt',
    sums: 'Was Sie bezahlt haben',
    paidOn: ({ day }) => `Bezahlt am ${day}`,
    placedOn: ({ day }) => `Bestellt am ${day}`,
    address: 'Lieferung an',
    giftSeen:
      'Was die beschenkte Person sieht: die Karte, die Stücke und wer sie gemacht hat. Kein Preis.',
    keep: 'Bewahren Sie die Adresse dieser Seite auf: Wer sie hat, sieht die Bestellung.',
    help: 'Hilfe',
    helpText: ({ number }) =>
      `Antworten Sie auf unsere Mail und nennen Sie ${number}. Dieselbe Person bleibt bei Ihnen, bis es gelöst ist.`,
    items: ({ count }) => counted('de', count, { one: '# Stück', other: '# Stück' }),
  },
  find: {
    title: 'Meine Bestellung finden',
    lead: 'Geben Sie die E-Mail-Adresse Ihrer Bestellung ein. Dorthin schicken wir die Adresse der Seite jeder Bestellung.',
    send: 'An mich schicken',
    sentTitle: 'Sehen Sie in Ihr Postfach',
    sent: 'Wenn es Bestellungen mit dieser Adresse gibt, ist eine Mail mit ihren Seiten unterwegs. Das kann einige Minuten dauern.',
  },
} satisfies Shape<typeof en>;

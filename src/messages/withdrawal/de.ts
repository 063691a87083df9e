// Der Widerruf eines Kaufs, auf Deutsch.
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const de = {
  page: {
    title: 'Einen Kauf widerrufen',
    lead: ({ number }: { number: string }) =>
      `Ihre Bestellung ${number}. Einen Grund brauchen Sie nicht zu nennen. Sie erklären es hier in zwei Schritten und erhalten eine Mail, dass es angekommen ist.`,
    leadTerms:
      'Kein uns bekanntes Gesetz Ihres Landes verlangt das: Es ist, was dieser Markt zur Rückgabe verspricht.',
    anyTime: ({ days }: { days: string }) =>
      `Sie können jetzt widerrufen und noch ${days} Tage, nachdem alles angekommen ist.`,
    until: ({ day }: { day: string }) => `Sie können bis einschließlich ${day} widerrufen.`,
    exception: ({ part }: { part: string }) =>
      `Mindestens ein Stück wird auf Bestellung gemacht. Wird es nach Ihren eigenen Vorgaben gemacht, kann das Gesetz es ausnehmen (${part}); ein Stück aus unserem Bestand oder Katalog nicht. Wir sehen es uns an und antworten Ihnen.`,
    name: 'Ihr Name',
    orders: 'Was Sie widerrufen',
    ordersHint: 'Je Kooperative eine Bestellung.',
    order: ({ number, name }: { number: string; name: string }) => `${number}, von ${name}`,
    email: 'E-Mail-Adresse für unsere Antwort',
    next: 'Weiter: noch einmal lesen',
    check: 'Das erklären Sie',
    statement: ({ name, orders }: { name: string; orders: string }) =>
      `Ich, ${name}, widerrufe meinen Vertrag über den Kauf der Waren in: ${orders}.`,
    answerTo: ({ email }: { email: string }) => `Die Bestätigung des Eingangs geht an ${email}.`,
    back: 'Etwas ändern',
    received: ({ number, at }: { number: string; at: string }) =>
      `Sie haben ${number} am ${at} widerrufen. Eine Mail, die das bestätigt, ist an Sie geschrieben.`,
    accepted: ({ number, at }: { number: string; at: string }) =>
      `Sie haben ${number} am ${at} widerrufen. Der Widerruf gilt.`,
    declined: ({ number, at, reason }: { number: string; at: string; reason: string }) =>
      `Sie haben ${number} am ${at} widerrufen. Er gilt nicht: ${reason}`,
    toOrder: 'Zurück zu Ihrer Bestellung',
    hint: 'Anders überlegt? Sie können den Kauf ohne Grund rückgängig machen.',
    hintLost:
      'Um einen Kauf zu widerrufen, fordern Sie hier den Link Ihrer Bestellung an: Der Knopf steht auf ihrer Seite.',
    refused: {
      'no-right':
        'Weder ein uns bekanntes Gesetz noch die Bedingungen dieses Marktes geben hier dieses Recht.',
      'already-withdrawn': 'Diese Bestellung haben Sie schon widerrufen. Unsere Mail sagt, wann.',
      'too-late': ({ day }: { day: string }) =>
        `Der letzte Tag war der ${day}. Stimmt mit einem Stück etwas nicht, antworten Sie auf die Mail Ihrer Bestellung: Das ist ein anderes Recht.`,
      'nothing-to-withdraw':
        'Hier gibt es nichts zu widerrufen: Es wurde nichts bezahlt, oder es ist schon erstattet.',
    },
    wrong: {
      name: 'Geben Sie Ihren Namen an, höchstens 120 Zeichen',
      email: 'Geben Sie eine E-Mail-Adresse an, etwa name@example.com',
      orders: 'Wählen Sie mindestens eine Bestellung, die Sie widerrufen können',
    },
  },
  mail: {
    subject: ({ number }: { number: string }) =>
      `Ihr Widerruf ist eingegangen: Bestellung ${number}`,
    hello: ({ name }: { name: string }) => `Guten Tag ${name},`,
    heard: 'Ihr Widerruf ist bei uns eingegangen. Bewahren Sie diese Mail auf: Sie ist Ihr Beleg.',
    said: 'Was Sie erklärt haben',
    at: 'Eingegangen am',
    orders: 'Bestellungen',
    name: 'Name',
    email: 'E-Mail',
    byLaw: ({ law }: { law: string }) => `Dieses Recht gibt Ihnen das Gesetz: ${law}.`,
    byTerms: 'Dieses Recht geben Ihnen die Rückgabebedingungen dieses Marktes.',
    refund: ({ day }: { day: string }) =>
      `Wir zahlen spätestens am ${day} zurück, auf dem Weg, auf dem Sie bezahlt haben, die übliche Lieferung eingeschlossen. Wir dürfen warten, bis die Ware zurück ist oder Sie zeigen, dass Sie sie abgesandt haben.`,
    sendBack: ({ day }: { day: string }) =>
      `Was Sie schon erhalten haben, senden Sie spätestens am ${day} zurück. Wohin, schreiben wir Ihnen.`,
    madeToOrder:
      'Ein Stück darin wird auf Bestellung gemacht. Wird es nach Ihren eigenen Vorgaben gemacht, kann das Gesetz es ausnehmen: Wir sehen es uns an und schreiben Ihnen.',
    seeOrder: 'Ihre Bestellung ansehen',
    demo: 'Das ist eine Vorführung: Es wurde kein Geld bewegt und nichts versandt.',
  },
  declinedMail: {
    subject: ({ number }: { number: string }) => `Zu Ihrem Widerruf: Bestellung ${number}`,
    why: ({ number }: { number: string }) =>
      `Wir haben Ihren Widerruf der Bestellung ${number} gelesen. Nach unserer Ansicht gilt er nicht, aus diesem Grund:`,
    next: 'Sehen Sie es anders, so antworten Sie auf diese Mail.',
  },
  cooperativeMail: {
    subject: ({ number }: { number: string }) => `Die Bestellung ${number} ist widerrufen`,
    news: ({ number }: { number: string }) =>
      `Die Bestellung ${number} wurde widerrufen. Beginnen und versenden Sie nichts, bis die Leitung Ihnen schreibt.`,
    share:
      'Was für ein fertiges Stück versprochen war, regelt die Rücklage des Marktes, nicht Sie.',
  },
} satisfies Shape<typeof en>;

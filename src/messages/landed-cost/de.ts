// Der Preis frei Haus, auf Deutsch.
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const de = {
  goods: 'Die Waren.',
  freight: 'Versand bis zur Tür.',
  insurance: 'Versicherung unterwegs.',
  'duty-relief': 'Kein Zoll: Die Sendung liegt unter der Freigrenze.',
  'duty-preference': 'Kein Zoll: in Marokko gefertigt, mit Ursprungsnachweis.',
  'duty-preference-rate': ({ rate, heading }) =>
    `Zoll von ${rate} für in Marokko gefertigte Waren (Tarifnummer ${heading}).`,
  'duty-flat-item': ({ rate }) =>
    `Pauschaler Zoll für kleine Sendungen: ${rate}, unabhängig von der Menge.`,
  'duty-flat-or-tariff': ({ rate }) => `Zoll, der höhere Betrag aus Pauschale und Tarif: ${rate}.`,
  'duty-ordinary': ({ rate, heading }) => `Zoll von ${rate} (Tarifnummer ${heading}).`,
  surcharge: ({ rate, heading }) =>
    `Zusatzzoll von ${rate} auf den gewöhnlichen Zoll (Position ${heading}).`,
  'surcharge-metal': ({ rate, heading }) =>
    `Zusatzzoll von ${rate} auf gelistete Waren wie Metalle, anstelle des allgemeinen (Position ${heading}).`,
  'tax-ioss': ({ rate }) => `Mehrwertsteuer von ${rate}, beim Kauf bezahlt.`,
  'tax-supply': ({ rate }) => `Mehrwertsteuer von ${rate} auf den Verkauf, beim Kauf bezahlt.`,
  'tax-import': ({ rate }) =>
    `Einfuhrsteuer von ${rate} auf Waren, anrechenbaren Versand und Zoll.`,
  'tax-relief': 'Keine Einfuhrsteuer: Die Sendung liegt unter der Freigrenze.',
  'fee-union': ({ rate }) => `Bearbeitungsgebühr der Europäischen Union: ${rate}.`,
  'fee-small-parcels': ({ rate }) => `Nationale Gebühr auf kleine Sendungen: ${rate}.`,
  'fee-processing': ({ rate }) => `Bearbeitungsgebühr des Zolls: ${rate}.`,
  'carrier-fee-advance': ({ rate }) =>
    `Gebühr des Versanddienstes für die Vorlage von Zoll und Steuer: ${rate}.`,
  'carrier-fee-post': ({ rate }) => `Gebühr der Post für die Verzollung: ${rate}.`,
  'carrier-fee-tax': ({ rate }) => `Mehrwertsteuer von ${rate} auf die Gebühr des Versanddienstes.`,
  'carrier-fee-included': 'Die Verzollung ist im Versandpreis enthalten.',
  'carrier-fee-agreed': 'Verzollungsgebühr, wie mit dem Versanddienst vereinbart.',
  waived: ({ limit }) => `Nicht erhoben: Der Betrag ist höchstens ${limit}.`,
  'customs-value': 'Der Wert, von dem der Zoll ausgeht.',
  'open-tariff-line':
    'Mehrere Tarifnummern sind möglich; die höchste wird berechnet, die Differenz erstattet.',
  'open-area': 'Die Fläche fehlt; der Zoll wird ohne Deckelung berechnet.',
  'open-fee-tax':
    'Die Preisliste sagt nicht, ob Steuer enthalten ist; sie wird zusätzlich berechnet und sonst erstattet.',
  'open-flat-scope':
    'Die Quellen widersprechen sich beim Zoll; der höhere wird berechnet, die Differenz erstattet.',
  'open-union-fee':
    'Ob diese Gebühr schon gilt, ist unsicher; sie wird erstattet, falls sie nicht erhoben wird.',
  'open-small-parcels':
    'Diese nationale Gebühr gilt vielleicht nicht mehr; sie wird sonst erstattet.',
  'open-s301-list': 'Manche Waren sind befreit; der Betrag wird dann erstattet.',
  'open-s232-line':
    'Ob diese Nummer gelistet ist, ist unsicher; der höchste Zoll wird berechnet, die Differenz erstattet.',
  'open-simplified':
    'Der Zoll darf die vereinfachte Tabelle anwenden; der höhere Satz wird berechnet, die Differenz erstattet.',
  'open-yen-cut': 'Der Zoll rundet die Steuer ab; was er nicht nimmt, wird erstattet.',
  'warn-carrier-fee-not-sourced': ({ transport }) =>
    `Was der Versanddienst (${transport}) für die Verzollung verlangt, ist nicht bekannt; es kommt hinzu.`,
  'warn-state-sales-tax':
    'Ihr Bundesstaat kann Verkaufssteuer verlangen; sie ist hier nicht enthalten.',
  'warn-s301-challenged': 'Der Zusatzzoll wird gerichtlich angefochten; vorerst ist er fällig.',
  'warn-provincial-tax': ({ region }) =>
    `Die Steuer Ihrer Provinz (${region}) ist hier nicht enthalten.`,
  'missing-destination': ({ country }) =>
    `Das Zollrecht von ${country} wurde noch nicht gelesen; dort kann kein Preis versprochen werden.`,
  'missing-route': ({ from }) =>
    `Nur Sendungen aus Marokko lassen sich berechnen, nicht aus ${from}.`,
  'missing-territory': ({ place }) =>
    `${place} hat eigene Zoll- oder Steuerregeln, die noch nicht gelesen wurden.`,
  'missing-region': 'Die Steuer hängt von der Region ab: bitte angeben.',
  'missing-exchange-rate': ({ from, to }) => `Es fehlt ein Wechselkurs von ${from} nach ${to}.`,
  'missing-goods': 'Die Sendung ist leer.',
  'missing-value': ({ good }) => `Wert oder Menge von „${good}“ fehlt.`,
  'missing-classification': ({ good }) =>
    `Wie „${good}“ verzollt wird, steht nicht fest: Bitte die Frage dazu beantworten.`,
  'missing-origin': ({ good }) => `Wo „${good}“ gefertigt wurde, ist nicht angegeben.`,
  'missing-packed-weight': ({ good }) => `Das Packgewicht von „${good}“ fehlt.`,
  'missing-leave': ({ good }) => `„${good}“ darf nicht versendet werden.`,
  'missing-duty-rate': ({ good, heading }) =>
    `Der Zoll auf „${good}“ (Position ${heading}) wurde nicht gelesen.`,
  'missing-import-tax': ({ country }) => `Die Einfuhrsteuer von ${country} wurde nicht gelesen.`,
  'missing-review': ({ rule, reviewBy }) =>
    `Die Regel ${rule} sollte bis ${reviewBy} neu geprüft werden; das ist nicht geschehen.`,
  'missing-freight': ({ transport }) => `Für diesen Versandweg (${transport}) fehlt ein Preis.`,
  'missing-registration': ({ country, registration }) =>
    `Der Shop ist für Verkäufe nach ${country} nicht registriert (${registration}).`,
  'missing-lane': ({ country }) => `Für diese Person gibt es keinen Versandweg nach ${country}.`,
  'missing-fee': ({ country }) =>
    `Eine Zollgebühr von ${country} für diesen Tag wurde nicht gelesen.`,
  'missing-us-postal-entry':
    'Per Post in die USA ist eine Zollanmeldung nötig, deren Preis nicht bekannt ist.',
  'missing-surcharge-origin':
    'Der Zusatzzoll auf nicht in Marokko gefertigte Waren wurde nicht gelesen.',
  'ask-form': 'Was ist es?',
  'ask-technique': 'Ist er geknüpft, flach gewebt oder getuftet?',
  'ask-fibre': 'Aus welcher Faser besteht es hauptsächlich?',
  'ask-filled': 'Wird es gefüllt oder leer versendet?',
  'ask-sole': 'Woraus besteht die Sohle?',
  'ask-upper': 'Woraus besteht das Obermaterial?',
  'ask-material': 'Woraus besteht es hauptsächlich?',
  'ask-metal': 'Ist es Silber, Gold oder ein anderes Metall?',
  'ask-electric': 'Für eine Kerze, oder elektrisch für Decke oder Tisch?',
  'ask-use': 'Ist es zum Essen oder für die Haut?',
  'ask-broker': 'Ein Zollagent muss sagen, was das ist.',
  'ask-tariff-line': ({ candidates }) => `Welche Tarifnummer: ${candidates}?`,
  'paper-cn23': 'Postalische Zollinhaltserklärung CN23.',
  'paper-itmatt': 'Elektronische Vorabdaten der Sendung (ITMATT).',
  'paper-commercial-invoice': 'Handelsrechnung.',
  'paper-origin-declaration': ({ origin }) => `Ursprungserklärung auf der Rechnung: ${origin}.`,
  'paper-eur1': ({ origin }) => `Warenverkehrsbescheinigung EUR.1: ${origin}.`,
  'paper-us-origin': ({ origin }) => `Ursprungserklärung für das Abkommen USA–Marokko: ${origin}.`,
  'paper-form-a': ({ origin }) => `Ursprungszeugnis Form A: ${origin}.`,
  'block-antique': ({ good }) => `„${good}“ ist eine Antiquität und darf Marokko nicht verlassen.`,
  'block-fossil': ({ good }) =>
    `„${good}“ ist ein Fossil oder Mineral und braucht eine Ausfuhrgenehmigung.`,
  'block-species': ({ good }) =>
    `„${good}“ stammt von einer geschützten Art und darf nicht versendet werden.`,
  'hold-cosmetic': ({ good }) =>
    `„${good}“ ist ein Kosmetikum: Es wartet, bis die Meldung vorliegt.`,
  'hold-food': ({ good }) =>
    `„${good}“ ist ein Lebensmittel: Es wartet, bis die Papiere vorliegen.`,
  'hold-food-contact': ({ good }) =>
    `„${good}“ berührt Lebensmittel: Eine Prüfung auf Blei und Cadmium muss vorliegen.`,
  'hold-electric': ({ good }) =>
    `„${good}“ ist elektrisch: Die Sicherheitspapiere müssen vorliegen.`,
  'hold-artwork': ({ good }) =>
    `„${good}“ ist ein Kunstwerk: Marokkos Ausfuhrfreigabe muss vorliegen.`,
} satisfies Shape<typeof en>;

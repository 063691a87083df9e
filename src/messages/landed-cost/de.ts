// Der Preis frei Haus, auf Deutsch.
import { counted } from '../shop/counted.ts';
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
  'duty-ordinary-area': ({ rate, heading }) =>
    `Zoll von ${rate} (Tarifnummer ${heading}); die Fläche wird ohne Kopfstücke, Webkanten und Fransen gemessen.`,
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
    `Gebühr des Zustellers für die Vorlage von Zoll und Steuer: ${rate}.`,
  'carrier-fee-post': ({ rate }) => `Gebühr der Post für die Verzollung: ${rate}.`,
  'carrier-fee-tax': ({ rate }) => `Mehrwertsteuer von ${rate} auf die Gebühr des Zustellers.`,
  'carrier-fee-included': 'Die Verzollung ist im Versandpreis enthalten.',
  'carrier-fee-agreed': 'Verzollungsgebühr, wie mit dem Zusteller vereinbart.',
  waived: ({ limit }) => `Nicht erhoben: Der Betrag ist höchstens ${limit}.`,
  'customs-value': 'Der Wert, von dem der Zoll ausgeht.',
  'open-tariff-line':
    'Mehrere Tarifnummern sind möglich; die höchste wird berechnet, die Differenz erstattet.',
  'open-area':
    'Die Fläche ohne Kopfstücke, Webkanten und Fransen fehlt; der Zoll wird ohne Deckelung berechnet.',
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
    `Was der Zusteller (${transport}) für die Verzollung verlangt, ist nicht bekannt; es kommt hinzu.`,
  'warn-state-sales-tax':
    'Ihr Bundesstaat kann Verkaufssteuer verlangen; sie ist hier nicht enthalten.',
  'warn-s301-challenged': 'Der Zusatzzoll wird gerichtlich angefochten; vorerst ist er fällig.',
  'warn-provincial-tax': ({ region }) =>
    `Die Steuer Ihrer Provinz (${region}) ist hier nicht enthalten.`,
  'open-vat-rate':
    'Die Quellen nennen verschiedene Sätze dieser Steuer; der höchste wird berechnet und die Differenz erstattet.',
  'open-reduced-rate':
    'Für Waren dieser Art kann ein ermäßigter Satz dieser Steuer gelten; der Regelsatz wird berechnet und die Differenz erstattet.',
  'warn-union-importer':
    'Ab dem 21. September 2027 muss der Einführer in der Europäischen Union niedergelassen sein.',
  'warn-romanian-parcel-fee': 'Rumäniens Gebühr auf kleine Pakete, 25 Lei je Paket, kommt hinzu.',
  'warn-northern-ireland-fee':
    'Ob die Bearbeitungsgebühr der Europäischen Union in Nordirland anfällt, ist nicht bekannt; sie kann hinzukommen.',
  'missing-northern-ireland-small':
    'Welchen Zoll ein kleines Paket in Nordirland schuldet, wurde nicht gelesen; ein Preis kann nicht versprochen werden.',
  'missing-northern-ireland-duty':
    'Ohne Ursprungsnachweis hängt der Zoll in Nordirland von zwei Tarifen ab, die nicht verglichen wurden.',
  'consignment-together': ({ count, limit }) =>
    `Zusammen verschickt sind die Waren von ${counted('de', count, { one: '# Kooperative', other: '# Kooperativen' })} eine Sendung und liegen über ${limit}; als getrennte Bestellungen, die sie sind, bleibt jede darunter.`,
  'consignment-same-order': ({ limit }) =>
    `Was eine Person auf einmal bei einer Kooperative bestellt, zählt als eine Sendung über ${limit}, in wie vielen Paketen auch immer.`,
  'consignment-one-order':
    'Das ist eine Bestellung bei einer Kooperative: Das Gesetz zählt sie zusammen, in wie vielen Paketen auch immer.',
  'consignment-cheaper-together': ({ saved }) =>
    `Als eine Sendung kosten sie ${saved} weniger als getrennt.`,
  'consignment-cheaper-apart': ({ saved }) =>
    `Als die getrennten Bestellungen, die sie sind, kosten sie ${saved} weniger als in einer Sendung.`,
  'consignment-alike': 'Zusammen oder getrennt kosten sie gleich viel.',
  'reason-only-lane': 'Es ist der einzige Weg.',
  'reason-only-promised': 'Es ist der einzige Weg, dessen Preis versprochen werden kann.',
  'reason-cheapest': ({ saved }) => `Dieser Weg kostet ${saved} weniger als der nächste.`,
  'reason-cheapest-alike': 'Kein anderer Weg kostet weniger.',
  'reason-cheapest-origin': ({ saved, duty }) =>
    `Der Nachweis marokkanischen Ursprungs erspart den Pauschalzoll von ${duty}; insgesamt kostet es ${saved} weniger.`,
  'reason-cheapest-scheme': ({ saved, duty, fee }) =>
    `Über das Steuerverfahren des Verkäufers beträgt der Zoll ${duty}; eine volle Anmeldung mit Ursprungsnachweis kostet ${fee} für die Abfertigung: insgesamt ${saved} weniger.`,
  'reason-cheapest-transport': ({ saved }) =>
    `So befördert kostet es insgesamt ${saved} weniger als mit der nächsten Beförderung.`,
  'reason-fastest': ({ days }) =>
    `Kommt innerhalb von ${counted('de', days, { one: '# Tag', other: '# Tagen' })} an, vor jedem anderen Weg.`,
  'reason-fastest-cheapest': ({ days }) =>
    `Kommt innerhalb von ${counted('de', days, { one: '# Tag', other: '# Tagen' })} an und ist der günstigste so schnelle Weg.`,
  'reason-nothing-at-door':
    'Alle Zölle, Steuern und Gebühren werden beim Bezahlen beglichen, zum niedrigsten Preis.',
  'freight-typical-size':
    'Der Transport ist mit dem üblichen Packgewicht und Packmaß eines solchen Stücks gerechnet; dieses ist noch nicht gemessen.',
  'freight-packed-together':
    'Der Transport ist gerechnet, als läge alles flach in einem Paket, ein Stück auf dem anderen.',
  'freight-moon-holiday':
    'Ein Feiertag, dessen Tag der Mond bestimmt, liegt auf dem Weg; die Spanne ist entsprechend weiter.',
  'freight-holidays-unknown': ({ country }) =>
    `Die Feiertage dort sind nicht gelesen (${country}); nur Wochenenden sind gerechnet.`,
  'freight-no-zone': ({ service, country }: { service: string; country: string }) =>
    `„${service}“ liefert nicht an diese Adresse (${country}).`,
  'freight-no-rate': ({ service, day }: { service: string; day: string }) =>
    `Für den ${day} gibt es keinen Preis von „${service}“.`,
  'freight-no-size': ({ service }: { service: string }) =>
    `„${service}“ rechnet mit der Größe des Pakets, und die ist nicht bekannt.`,
  'freight-no-value': ({ service, currency }: { service: string; currency: string }) =>
    `„${service}“ versichert in ${currency}, und dafür fehlt ein Wechselkurs.`,
  'freight-too-heavy': ({ service, most }: { service: string; most: number }) =>
    `Zu schwer für „${service}“: höchstens ${most} kg.`,
  'freight-too-long': ({ service, most }: { service: string; most: number }) =>
    `Zu lang für „${service}“: höchstens ${most} cm.`,
  'freight-too-big': ({ service, most }: { service: string; most: number }) =>
    `Zu groß für „${service}“: Länge und Gurtmaß höchstens ${most} cm.`,
  'freight-too-valuable': ({ service }: { service: string }) =>
    `„${service}“ befördert und versichert keine Waren dieses Werts.`,
  'missing-destination': ({ country }) =>
    `${country}: Das Zollrecht dort wurde noch nicht gelesen, ein Preis kann nicht versprochen werden.`,
  'missing-route': ({ from }) =>
    `Nur Sendungen aus Marokko lassen sich berechnen (diese geht ab von: ${from}).`,
  'missing-territory': ({ place }) =>
    `${place} hat eigene Zoll- oder Steuerregeln, die noch nicht gelesen wurden.`,
  'missing-region': 'Die Steuer hängt von der Region ab: bitte angeben.',
  'missing-law-of-day': ({ country }) => `${country}: Das Recht jenes Tages wurde nicht gelesen.`,
  'exchange-day-of-export':
    'Der Zoll rechnet fremdes Geld zum Kurs des Tages um, an dem das Paket abgeht.',
  'exchange-own-rate':
    'Der Zoll rechnet fremdes Geld zu seinem eigenen Kurs am Tag der Verzollung um.',
  'exchange-day-before': 'Der Zoll rechnet fremdes Geld zum Verkaufskurs des Vortags um.',
  'missing-region-postcode': ({ postcode, region, elsewhere }) =>
    `Die Postleitzahl ${postcode} liegt in ${elsewhere}, nicht in ${region}: bitte eines von beiden berichtigen.`,
  'missing-region-name': ({ region }) =>
    `„${region}“ ist dort keine bekannte Region: bitte Kürzel oder vollen Namen angeben.`,
  'missing-region-apart': ({ region }) =>
    `In einem Teil dieses Landes gilt ein eigenes Steuerrecht, und „${region}“ ist uns nicht bekannt: bitte die ganze Postleitzahl oder das Kürzel der Region angeben.`,
  'transport-freight': 'Fracht',
  'transport-express': 'Expressdienst',
  'transport-post': 'Post',
  'missing-exchange-rate': ({ from, to }) => `Es fehlt ein Wechselkurs von ${from} nach ${to}.`,
  'missing-goods': 'Die Sendung ist leer.',
  'missing-value': ({ good }) => `Wert oder Menge von „${good}“ fehlt.`,
  'missing-classification': ({ good }) =>
    `Wie „${good}“ verzollt wird, steht nicht fest: Bitte die Frage dazu beantworten.`,
  'missing-origin': ({ good }) => `Wo „${good}“ gefertigt wurde, ist nicht angegeben.`,
  'missing-packed-weight': ({ good }) => `Das Packgewicht von „${good}“ fehlt.`,
  'missing-leave': ({ good }) => `„${good}“ darf nicht versendet werden.`,
  'missing-duty-rate': ({ good, heading }) =>
    `Der Zoll auf „${good}“ (Tarifnummer ${heading}) wurde nicht gelesen.`,
  'missing-import-tax': ({ country }) => `${country}: Die Einfuhrsteuer dort wurde nicht gelesen.`,
  'missing-review': ({ rule, reviewBy }) =>
    `Die Regel ${rule} sollte bis ${reviewBy} neu geprüft werden; das ist nicht geschehen.`,
  'missing-freight': ({ transport }) => `Für diesen Versandweg (${transport}) fehlt ein Preis.`,
  'missing-registration': ({ country, registration }) =>
    `${country}: Dem Laden fehlt die Registrierung, um dorthin zu verkaufen (${registration}).`,
  'missing-lane': ({ country }) =>
    `${country}: Für diese Person gibt es keinen Versandweg dorthin.`,
  'missing-fee': ({ country }) => `${country}: Eine Zollgebühr für diesen Tag wurde nicht gelesen.`,
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
  'duty-abolished': ({ country }) =>
    `Kein Zoll: Dort wird auf solche Waren keiner erhoben (${country}).`,
  'duty-general': ({ rate }) => `Zoll von ${rate}, der Satz für Waren dieser Art.`,
  'tax-provincial': ({ rate }) => `Steuer Ihrer Provinz, ${rate}, auf Ware und Zoll.`,
  'fee-harbour': ({ rate }) => `Hafengebühr für Waren, die über See kommen: ${rate}.`,
  'fee-biosecurity': ({ rate }) => `Gebühr für die Biosicherheit an der Grenze: ${rate}.`,
  'open-by-sea':
    'Ob es über See oder durch die Luft geht, ist nicht gesagt; die Seegebühr wird berechnet und beim Flug erstattet.',
  'open-quota':
    'Innerhalb eines Kontingents gilt ein niedrigerer Satz; der höhere wird berechnet und die Differenz erstattet.',
  'open-duty-threshold':
    'Die Quellen nennen verschiedene Zollfreigrenzen; der Zoll wird berechnet und erstattet, wenn er nicht erhoben wird.',
  'open-general-rate':
    'Der allgemeine Satz wird berechnet; ist die Zeile dieser Ware niedriger, wird die Differenz erstattet.',
  'open-rate-range':
    'Nur die Spanne des Satzes ist bekannt; das obere Ende wird berechnet und die Differenz erstattet.',
  'warn-platform-registration': ({ country }) =>
    `Muss sich der Laden dort für die Steuer registrieren (${country}), erhebt er sie bei kleinen Paketen selbst; der Preis ist dann höher.`,
  'warn-parcels-added':
    'Der Zoll zählt Pakete für dieselbe Person zusammen, die am selben Tag ankommen.',
  'warn-personal-code': 'Vom Empfänger wird ein persönlicher Zollcode verlangt.',
  'warn-exchange-rate-day': ({ from, to, rated, day }) =>
    `Der Wechselkurs von ${from} in ${to} ist vom ${rated}; der Zoll sieht auf den ${day}: Die Beträge können abweichen.`,
  'warn-japan-2028':
    'Ab April 2028 werden kleine Pakete nach Japan auf neue Weise besteuert; das ist noch nicht gelesen.',
  'missing-surcharge-day': 'Die zusätzlichen Zölle dieses Tages wurden nicht gelesen.',
  'paper-arab-origin': ({ origin }) => `Arabisches Ursprungszeugnis der Handelskammer: ${origin}.`,
  'paper-packing-list': 'Packliste.',
  'paper-transport-document': 'Konnossement oder Luftfrachtbrief.',
  'block-heritage': ({ good }) => `„${good}“ ist ein Kulturgut und darf Marokko nicht verlassen.`,
  'hold-exotic-leather': ({ good }) =>
    `„${good}“ ist aus exotischem Leder: die Ware wartet, bis ihre CITES-Genehmigung vorliegt.`,
  'paper-cosmetic-notification': 'Meldung des Kosmetikums am Ort des Verkaufs.',
  'paper-food-safety': 'Bescheinigung der Lebensmittelsicherheit.',
  'paper-lead-cadmium-test': 'Prüfbericht zu Blei und Cadmium.',
  'paper-electrical-safety': 'Papiere zur elektrischen Sicherheit für das Zielland.',
  'paper-export-clearance': 'Marokkos Ausfuhrgenehmigung für Kunstwerke.',
  'paper-cites-permit': 'CITES-Ausfuhrgenehmigung.',
  'ask-tray-or-ornament': 'Ist es zum Servieren und für den Tisch, oder ein Zierstück?',
  'ask-kelem': 'Ist es ein Kelim, flach und ohne Rücken, oder ein anderer Webteppich?',
  'ask-blanket': 'Ist es eine Decke für das Bett, oder für Wand oder Boden?',
  'ask-seat-or-cushion': 'Ist es ein Kissen, oder ein Sitz mit Gestell?',
  'ask-garment-cut': 'Ist es ein geschlossenes Kleid für Frauen, oder vorn offen oder für alle?',
  'ask-ground': 'Sieht man hinter der Stickerei den Stoff?',
  'ask-mounting': 'Hängt sie, kommt sie an die Wand oder steht sie?',
  'ask-marquetry': 'Ist es mit Einlegearbeit oder schlicht?',
  'ask-clay': 'Ist es aus gewöhnlichem Ton, aus Steinzeug oder aus feinem Steingut?',
  'ask-wearer': 'Ist es für Frauen, für Männer, für Kinder oder für alle?',
  'ask-acid': 'Liegt die Säurezahl des Öls über 0,6?',
  'ask-code': ({ code }) => `Die Tarifnummer ${code} gibt es nicht. Welche ist richtig?`,
  'ask-code-or-form': ({ code, heading }) =>
    `Die Tarifnummer ${code} passt nicht zu so einem Stück (${heading}). Was ist richtig?`,
  'ask-raffia-weave': 'Ist das Obermaterial geflochtenes Raffia oder Stoff aus Garn?',
  'ask-bag-outer': 'Woraus ist die Außenseite der Tasche?',
  'ask-tile': 'Sind die Fliesen lose, auf einem Netz oder in Zement gesetzt?',
  'ask-led': 'Ist sie nur für LED, oder für jede Lampe?',
  'ask-frame-metal': 'Aus welchem Metall ist der Rahmen?',
  'ask-iron-line': 'Wofür ist das Eisenstück, und ist es geschmiedet oder aus Draht?',
  'ask-enamelled': 'Ist es emailliert?',
  'ask-seat': 'Ist das Gestell aus Holz und der Sitz gepolstert?',
  'ask-oil': 'Ist das Öl nativ oder raffiniert?',
  'ask-plait': 'Aus welcher Pflanze ist es geflochten?',
  'ask-instrument': 'Wird es gezupft oder gestrichen?',
} satisfies Shape<typeof en>;

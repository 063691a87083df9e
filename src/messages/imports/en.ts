// What an import says: why a row or a file was refused, what was noticed, what it still asks.
import type { AttributeId } from '#domain/craft/attributes.ts';
import { en as craft } from '#messages/craft/en.ts';

export const en = {
  reasons: {
    ragged: ({ expected, found }: { expected: number; found: number }) =>
      `This row has ${found} cells, the header has ${expected}.`,
    'cell-too-long': ({ length, limit }: { length: number; limit: number }) =>
      `This cell has ${length} characters; at most ${limit} fit.`,
    'damaged-text': 'Letters of this text were lost before the file reached us (�).',
    'title-missing': 'There is no title.',
    'handle-missing': 'There is no handle to say which good this row belongs to.',
    'nothing-to-read': 'This row sells no variant and shows no picture.',
    'first-row-refused': ({ row }: { row: number }) =>
      `The first row of this good (row ${row}) was refused.`,
    'price-missing': 'There is no price.',
    'price-not-an-amount': ({ text, currency }: { text: string; currency: string }) =>
      `“${text}” is not an amount in ${currency}.`,
    'price-ambiguous': ({ text }: { text: string }) =>
      `“${text}” may be thousands or decimals: other prices of this file have decimals there.`,
    'price-not-positive': ({ text }: { text: string }) =>
      `A price is more than zero, this one is ${text}.`,
    'currency-unknown': ({ text }: { text: string }) => `“${text}” is not a currency known here.`,
    'currency-missing': 'The row has no currency and none was given.',
    'currency-differs': ({ inFile, given }: { inFile: string; given: string }) =>
      `The row is in ${inFile}, but ${given} was given. Amounts are never changed silently.`,
    'stock-not-whole': ({ text }: { text: string }) => `“${text}” is not a whole number of pieces.`,
    'weight-not-understood': ({ text }: { text: string }) => `“${text}” is not a weight.`,
    'duplicate-sku': ({ sku, row }: { sku: string; row: number }) =>
      `The SKU ${sku} is already used in row ${row}.`,
    'duplicate-variant': ({ options, row }: { options: string; row: number }) =>
      `The variant ${options} is already in row ${row}.`,
    'duplicate-good': ({ row }: { row: number }) =>
      `Row ${row} has the same title and first picture, and neither has a SKU.`,
    'sku-of-two-goods': ({ skus }: { skus: string }) =>
      `The SKUs ${skus} belong to different goods already here.`,
    'sku-published': 'This good is already published: change it in the workshop, not by a file.',
    'option-value-missing': ({ option }: { option: string }) =>
      `This variant does not say its ${option}.`,
    'gift-card': 'A gift card is not a craft.',
    'not-shipped': 'Something that is never shipped is not a craft.',
    'said-not-a-craft': 'The answers file says this is not a craft.',
    'answer-not-understood': ({ field, text }: { field: string; text: string }) =>
      `The answer for ${field} is not understood: ${text}.`,
    'answer-unused': ({ name }: { name: string }) =>
      `The answers file speaks of “${name}”, which is not in this file.`,
    'column-not-imported': ({ rows }: { rows: number }) =>
      `This column is not imported (filled in ${rows} rows).`,
    'html-removed': ({ tags }: { tags: string }) => `Taken out of the description: ${tags}.`,
    'policy-continue': 'Selling on when the stock is gone cannot be represented: stock is counted.',
    'picture-again': 'This picture is listed already: it is kept once.',
    'variant-picture': 'The picture is kept with the good; which variant it shows is not.',
    'stock-untracked': 'The shop did not count this stock; the number is taken as it is.',
    'stock-negative': ({ text }: { text: string }) => `A stock of ${text} is taken as none.`,
    'variants-share-price': 'The file has one price for all variants; each gets it.',
    'variants-share-stock': ({ stock }: { stock: string }) =>
      `The file has one stock (${stock}) for all variants; it is not shared out by guessing.`,
    'skus-not-matched': ({ skus, variants }: { skus: number; variants: number }) =>
      `${skus} SKUs for ${variants} variants cannot be matched to them.`,
    archived: 'Archived in the shop it comes from; it arrives as a draft.',
    'material-not-known': ({ text }: { text: string }) =>
      `“${text}” is not in the list of materials.`,
    'variant-not-in-file': ({ variant }: { variant: string }) =>
      `The variant ${variant} is here but not in this file; it is left as it is.`,
    'image-address-refused': ({ url }: { url: string }) =>
      `The address ${url} may not be fetched from here.`,
    'image-unreachable': ({ url, why }: { url: string; why: string }) =>
      `The picture ${url} could not be fetched (${why}).`,
    'image-too-large': ({ name, limit }: { name: string; limit: number }) =>
      `The picture ${name} is larger than ${limit} MB.`,
    'image-not-found': ({ name }: { name: string }) =>
      `The picture ${name} is not among the pictures given.`,
    'image-not-a-picture': ({ name }: { name: string }) => `${name} is not a picture we can read.`,
    'images-too-many': ({ limit }: { limit: number }) =>
      `More than ${limit} MB of pictures; the rest waits for another import.`,
  },
  files: {
    empty: 'The file is empty.',
    'too-large': ({ limit }: { limit: number }) => `The file is larger than ${limit} MB.`,
    undecodable:
      'The file is not text in UTF-8, UTF-16 or Windows-1252. Save it as CSV UTF-8 and try again.',
    'mixed-encoding':
      'The file mixes two encodings, so some letters would be wrong. Save it again as CSV UTF-8.',
    unparsable: ({ row, why }: { row: number; why: string }) =>
      `The table cannot be read to its end: row ${row}, ${why}. Nothing was imported.`,
    'unknown-format': ({ header }: { header: string }) =>
      `This is neither an Etsy nor a Shopify file. Its columns are: ${header}.`,
    'columns-missing': ({ format, columns }: { format: string; columns: string }) =>
      `A ${format} file needs the columns ${columns}.`,
    'columns-twice': ({ column }: { column: string }) => `The column ${column} is there twice.`,
    'currency-needed': 'The file does not say its currency. Give it with --currency.',
    'currency-unknown': ({ text }: { text: string }) => `“${text}” is not a currency known here.`,
    'cooperative-unknown': ({ slug, nearest }: { slug: string; nearest: string }) =>
      nearest
        ? `There is no cooperative “${slug}”. The nearest: ${nearest}.`
        : `There is no cooperative “${slug}”.`,
    'answers-unreadable': ({ why }: { why: string }) => `The answers file cannot be read: ${why}.`,
    'images-unreadable': ({ why }: { why: string }) => `The pictures cannot be read: ${why}.`,
    'file-unreadable': ({ path, why }: { path: string; why: string }) =>
      `${path} cannot be read (${why}).`,
  },
  parsing: {
    'quote-not-closed': 'a quote is opened and never closed',
    'quote-misplaced': 'a quote stands inside a cell',
    'text-after-quote': 'there is text after a closing quote',
    other: 'the table is damaged',
  },
  answers: {
    'not-json': 'it is not JSON',
    'not-an-object': 'it is not an object with “goods” and “all”',
    'unknown-key': ({ path }: { path: string }) => `it has an unknown key ${path}`,
    'not-understood': ({ path }: { path: string }) => `${path} is not understood`,
    'too-large': 'it is too large',
  },
  pictures: {
    'not-a-folder': ({ path }: { path: string }) => `${path} is neither a folder nor a zip`,
    'zip-damaged': 'the zip is damaged or cut off',
    'zip-too-many': ({ limit }: { limit: number }) => `the zip holds more than ${limit} files`,
    'zip-too-large': ({ limit }: { limit: number }) => `the zip unpacks to more than ${limit} MB`,
    'zip-path': 'the zip holds a path that leaves it',
    timeout: 'too slow',
    status: ({ status }: { status: number }) => `answer ${status}`,
    redirects: 'too many redirects',
    'not-resolved': 'the name is not known',
    'no-connection': 'no connection',
  },
  questions: {
    form: 'What is it (rug, tagine, pouf, …)?',
    attribute: ({ name, values }: { name: AttributeId; values: string }) =>
      `${craft.questions[name]} (${values})`,
    madeInCountry: 'In which country was it made?',
    madeInRegion: 'In which region of that country was it made?',
    materials: 'What is it made of?',
    size: 'How large is it?',
    weightGrams: 'How much does it weigh?',
    packedWeightGrams: 'How much does it weigh when packed?',
    packedSize: 'How large is it when packed?',
    stock: 'How many are there of each variant?',
    language: 'In which language is the text written?',
    picture: 'There is no picture: which one shows it?',
  },
  summary: ({ created, updated, unchanged }: Record<'created' | 'updated' | 'unchanged', number>) =>
    `${created} created, ${updated} updated, ${unchanged} unchanged`,
  read: (values: {
    format: string;
    encoding: string;
    delimiter: string;
    rows: number;
    goods: number;
    variants: number;
  }) =>
    `${values.format}, ${values.encoding}, “${values.delimiter}”: ` +
    `${values.rows} rows, ${values.goods} goods, ${values.variants} variants`,
  refusedHeading: ({ count }: { count: number }) => `Refused: ${count}`,
  noticesHeading: ({ count }: { count: number }) => `To know: ${count}`,
  questionsHeading: ({ count }: { count: number }) => `Questions: ${count}`,
  place: ({ row, column }: { row: number; column: string }) => `row ${row}, ${column}`,
  command: {
    summary: 'Read a seller’s Etsy or Shopify file into drafts of her cooperative',
    usage:
      'import FILE --cooperative SLUG [--currency EUR] [--images DIR|ZIP] ' + '[--answers FILE]',
    oneFile: 'Name one file to import.',
    whichCooperative: 'Say whose goods these are: --cooperative SLUG.',
    options: {
      cooperative: 'the cooperative the goods belong to, by its slug',
      currency: 'the currency of the prices, where the file does not say it',
      images: 'a folder or zip with the pictures, found by file name',
      answers: 'a JSON file that answers what the listing does not say',
    },
  },
};

import { expect, it } from 'vitest';
import { detectLanguage } from './detect-language.ts';

it.each([
  ['Handwoven rug from the High Atlas, made of wool and dyed with madder', 'en'],
  ['Tapis tissé à la main dans le Haut Atlas, avec des laines teintes en rouge', 'fr'],
  ['Handgewebter Teppich aus dem Hohen Atlas, für das Wohnzimmer und die Diele', 'de'],
  ['Vaso di ceramica fatto a mano con la tecnica del raku', 'it'],
  ['زربية منسوجة باليد من صوف الأطلس', 'ar'],
  ['ベニワレンの手織りラグです。羊毛でできています', 'ja'],
  ['ⵜⴰⵣⵔⴱⵉⵢⵜ ⵏ ⵜⴰⴹⵓⵟⵟ ⵜⴰⵎⵍⵍⴰⵍⵜ', 'zgh'],
])('the language of “%s” is %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

it.each(['', 'Rug', 'Grey Sofa', 'Azilal Boujaad Taznakht 120 x 80'])(
  'the language of “%s” is not guessed',
  (text) => {
    expect(detectLanguage(text)).toBeUndefined();
  },
);

// The readable part of a good's address: lower-case ASCII words of its title.
import type { Language } from '../markets.ts';
import { composeTitle } from './compose-title.ts';
import type { GoodFacts } from './good-facts.ts';

/** "Azilal-Teppich aus Wolle, 160 × 240 cm" → "azilal-teppich-aus-wolle-160x240-cm". */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/(\d) × (?=\d)/g, '$1x')
    .replace(/(\d)[.,](?=\d)/g, '$1-')
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]/g, '-')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** The slug of a good in a language; Arabic and Japanese pages borrow the English words. */
export function goodSlug(facts: GoodFacts, language: Language): string {
  const latin = language === 'ar' || language === 'ja' ? 'en' : language;
  return slugOf(composeTitle(facts, latin));
}

// What a material looks like: its colour, and a texture by its family, so that colour is not alone.
import { kindOfMaterial, type MaterialId, type MaterialKind } from '#domain/craft/materials.ts';

const colours: Readonly<Record<MaterialId, string>> = {
  wool: '#efe6d4',
  cotton: '#f8f6f1',
  silk: '#e9c9c4',
  sabra: '#d98a94',
  viscose: '#b9c7e0',
  linen: '#cbb994',
  'recycled-textile': '#b07a4a',
  'synthetic-fibre': '#7fb2a8',
  'metal-thread': '#d9b44a',
  leather: '#9a5b2e',
  suede: '#b08563',
  rubber: '#3c3a38',
  raffia: '#e2c98f',
  palm: '#c9c07a',
  reed: '#c2a76a',
  esparto: '#b9b06e',
  thuya: '#8a4a26',
  lemonwood: '#e5cf94',
  cedar: '#b9764a',
  'olive-wood': '#a98a55',
  walnut: '#5f4230',
  silver: '#cfd2d6',
  gold: '#e0b93f',
  brass: '#c9a23d',
  copper: '#b5653a',
  'nickel-silver': '#b9bbb4',
  iron: '#4a4c50',
  clay: '#b5623a',
  earthenware: '#dfd3bd',
  stoneware: '#9a8f80',
  porcelain: '#f4f4f2',
  glass: '#a9d2d4',
  enamel: '#2c5fa8',
  coral: '#d6503f',
  amber: '#d98a1f',
  'semi-precious-stone': '#b5462f',
  bone: '#ece3cf',
  'mother-of-pearl': '#dfe3e6',
  'argan-kernel': '#8a5a33',
  'goat-hair': '#5a4a3e',
  'camel-hair': '#c29a6b',
  straw: '#e6d08e',
  'orange-wood': '#d8b271',
  steel: '#9da3a8',
  marble: '#efebe4',
  stone: '#a39c90',
  cement: '#bdb9b1',
  resin: '#d9a441',
  parchment: '#ead9b5',
  canvas: '#e6dfcc',
  paper: '#f7f3e8',
  'olive-oil': '#a9a33c',
  'rose-petals': '#c9566f',
  beeswax: '#e3b448',
  paraffin: '#f1efe9',
  'plant-wax': '#dfe3c4',
};

const textures: Readonly<Record<MaterialKind, string>> = {
  fibre:
    'M-4 10q8-8 16 0t16 0 16 0 16 0 16 0M-4 24q8-8 16 0t16 0 16 0 16 0 16 0M-4 38q8-8 16 0t16 0 16 0 16 0 16 0M-4 52q8-8 16 0t16 0 16 0 16 0 16 0',
  leather:
    'M10 6q4 8-4 14M30 4q-6 10 4 18M50 8q6 8-2 16M14 34q8 6 2 16M38 32q-8 8 2 18M56 34q4 10-4 16',
  plaiting:
    'M0 16h64M0 32h64M0 48h64M8 0v16M24 0v16M40 0v16M56 0v16M16 16v16M32 16v16M48 16v16M8 32v16M24 32v16M40 32v16M56 32v16M16 48v16M32 48v16M48 48v16',
  wood: 'M0 8q32 8 64 0M0 20q32 10 64 0M0 32q20 14 32 2t32 0M0 46q32 8 64 0M0 58q32 6 64 0',
  'precious-metal': 'M8 56 56 8M20 60 60 20M4 44 44 4',
  'base-metal':
    'M8 8h.1M24 8h.1M40 8h.1M56 8h.1M16 24h.1M32 24h.1M48 24h.1M8 40h.1M24 40h.1M40 40h.1M56 40h.1M16 56h.1M32 56h.1M48 56h.1',
  ceramic: 'M6 32a26 26 0 1 0 52 0a26 26 0 1 0-52 0M16 32a16 16 0 1 0 32 0a16 16 0 1 0-32 0',
  glass: 'M14 8v48M22 8v30M50 14v42',
  stone: 'M4 30 24 8l28 8 8 24-22 20-28-8zM24 8l6 26 30 6M30 34 10 52',
  animal: 'M32 60V24M32 40 16 24M32 32l14-16M32 50l16-12M16 24V10M46 16l8-8',
  rubber: 'M0 12h64M0 26h64M0 40h64M0 54h64',
  oil: 'M32 10q20 26 8 40-8 8-16 0-12-14 8-40z',
  resin: 'M32 8c10 12 14 20 14 28a14 14 0 1 1-28 0c0-8 4-16 14-28M26 38q2 8 8 8',
  support: 'M0 16h64M0 32h64M0 48h64M16 0v64M32 0v64M48 0v64',
  wax: 'M0 20q16-10 32 0t32 0M0 40q16-10 32 0t32 0M0 60q16-10 32 0t32 0',
  pigment: 'M8 8h20v20H8zM36 8h20v20H36zM8 36h20v20H8zM36 36h20v20H36z',
};

/** On a square of 64 units. */
export function swatchOf(id: MaterialId): { colour: string; texture: string } {
  return { colour: colours[id], texture: textures[kindOfMaterial(id)] };
}

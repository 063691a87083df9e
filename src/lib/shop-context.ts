// The market and the words a shop page speaks, set once by its layout.
import { createContext } from 'svelte';
import type { ShopMarket } from '#domain/markets.ts';
import type { ShopMessages } from '#messages/shop/shop-messages.ts';

export type ShopContext = { readonly market: ShopMarket; readonly say: ShopMessages };

export const [useShop, setShop] = createContext<ShopContext>();

import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { marketBySlug } from '#domain/markets.ts';
import { shopMessages } from '#messages/shop/shop-messages.ts';
import { provideShop } from '#lib/shop-context.ts';
import Footer from './Footer.svelte';

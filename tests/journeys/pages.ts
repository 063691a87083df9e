// Every page that every-page.test.ts reads: a line a page. The desk's pages it finds by its links.
import type { BudgetName } from '../bytes.ts';
import { linksOn, type Visitor } from './visitor.ts';

export type PageToRead = {
  readonly name: string;
  /** Its path, after the market in the address of those that have one. */
  readonly path: string | ((visitor: Visitor) => Promise<string>);
  readonly status?: number;
  /** What must be on it. */
  readonly says?: string;
  readonly budget?: BudgetName;
  /** Read with something in the cart. */
  readonly filled?: boolean;
};

const first = (path: string, to: string) => async (visitor: Visitor) =>
  (await linksOn(visitor, { path, to }))[0]!;

export const aRug: PageToRead = {
  name: 'a rug',
  path: first('/crafts/weaving', '/goods/'),
  budget: 'good',
};

export const shopPages: readonly PageToRead[] = [
  { name: 'home', path: '/', budget: 'home' },
  { name: 'all works', path: '/crafts', budget: 'craft' },
  { name: 'a craft', path: '/crafts/weaving', budget: 'craft' },
  { name: 'a second page', path: '/crafts?page=2', budget: 'craft' },
  { name: 'a filtered list', path: '/crafts?colour=ivory&sort=cheapest', budget: 'craft' },
  { name: 'a filtered craft', path: '/crafts/weaving?form=rug&colour=ivory', budget: 'craft' },
  { name: 'a search', path: '/search?q=rug', budget: 'craft' },
  { name: 'a search that is misspelt', path: '/search?q=bracelt', budget: 'craft' },
  { name: 'a search that finds nothing', path: '/search?q=xylophone' },
  { name: 'the search before a word', path: '/search' },
  { name: 'an empty list', path: '/crafts?form=rug&colour=green&most=1' },
  aRug,
  { name: 'a plate', path: first('/crafts/pottery', '/goods/'), budget: 'good' },
  { name: 'a cooperative', path: first('/', '/cooperatives/'), budget: 'cooperative' },
  { name: 'the calculator', path: '/landed-cost' },
  {
    name: 'an answer of the calculator',
    path: '/landed-cost?form=rug&technique=hand-knotted&fibre=wool&material=wool&value=400&quantity=1&area=3.84',
  },
  { name: 'a calculator that cannot read', path: '/landed-cost?form=&value=much' },
  { name: 'the cooperatives', path: '/cooperatives' },
  { name: 'a form', path: '/forms/rug', budget: 'craft' },
  { name: 'the regions', path: '/regions' },
  { name: 'a region', path: '/regions/MA-05', budget: 'craft' },
  { name: 'the makers', path: '/makers' },
  { name: 'a maker', path: first('/makers', '/makers/'), budget: 'cooperative' },
  { name: 'the collections', path: '/collections' },
  { name: 'a collection', path: '/collections/table', budget: 'craft' },
  { name: 'nothing saved', path: '/saved', budget: 'cart' },
  { name: 'the help', path: '/help' },
  { name: 'how we are paid', path: '/help/how-we-are-paid' },
  { name: 'shipping and returns', path: '/help/shipping-and-returns' },
  { name: 'the right to withdraw', path: '/help/withdrawal' },
  { name: 'the terms', path: '/help/terms' },
  { name: 'the privacy', path: '/help/privacy' },
  { name: 'the imprint', path: '/help/imprint' },
  { name: 'an empty cart', path: '/cart', budget: 'cart' },
  { name: 'a cart', path: '/cart', budget: 'cart', filled: true },
  { name: 'the checkout', path: '/checkout', budget: 'checkout', filled: true },
  { name: 'the way to an order', path: '/orders' },
  { name: 'a page that is not there', path: '/no-such-page', status: 404 },
  { name: 'a maker who is not there', path: '/makers/000000000000', status: 404 },
  {
    name: 'a good that is not there',
    path: '/goods/rug-22222222',
    status: 404,
    says: '#works ~ .grid .card',
  },
];

type OtherPage = PageToRead & {
  readonly path: string;
  readonly languages: readonly string[];
  readonly shop?: boolean;
};

/** Pages without a market in their address: each says how its language is chosen. */
export const otherPages: readonly OtherPage[] = [
  { name: 'the chooser', path: '/', languages: ['en'] },
  { name: 'a page that is nowhere', path: '/no-such-page', status: 404, languages: ['en'] },
  { name: 'the form to join', path: '/apply?lang=', languages: ['fr', 'ar', 'en'] },
  { name: 'the thanks for joining', path: '/apply/thanks?lang=', languages: ['fr', 'ar', 'en'] },
  {
    name: 'the door of the desk',
    path: '/desk/sign-in?lang=',
    languages: ['fr', 'ar'],
    shop: false,
  },
  { name: 'the door of the atelier', path: '/atelier/sign-in?language=', languages: ['fr', 'ar'] },
];

/** Routes that no walk over links finds, and who reads them instead. */
export const readElsewhere: Readonly<Record<string, string>> = {
  '/atelier': 'needs a member of a cooperative: the journey of the maker',
  '/[market]/checkout/return': 'leads on to the order at once: every-state.test.ts while it cannot',
};

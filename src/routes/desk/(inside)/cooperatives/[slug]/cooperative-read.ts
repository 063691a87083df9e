// The shape of what the door hands its parts, named once from the page's own data.
import type { PageData } from './$types';

export type CooperativeRead = PageData['cooperative'];

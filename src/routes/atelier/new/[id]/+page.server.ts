import { redirect } from '@sveltejs/kit';
import { stepPath } from '#lib/atelier/steps.ts';
import type { PageServerLoadEvent } from './$types';

export const load = ({ params }: PageServerLoadEvent) =>
  redirect(303, stepPath(params.id, 'check'));

import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { readReturns } from '#domain/legal/returns.ts';
import ReturnsForm from './ReturnsForm.svelte';

const at = new Date('2026-11-23T10:00:00Z');
const shown = (props: Record<string, unknown>) =>
  render(ReturnsForm, {
    props: {
      language: 'fr',
      mayWrite: true,
      saved: false,
      action: '?/returns',
      written: undefined,
      ...props,
    },
  }).body;

it('the form holds what is written, and says by whom', () => {
  const returns = { days: 30, fees: 'buyer', countries: ['DE'] };
  const page = shown({ written: { returns, by: 'Salma', at } });
  expect(page).toMatch(/name="days"[^>]*value="30"|value="30"[^>]*name="days"/);
  expect(page).toMatch(/value="DE" checked/);
  expect(page).not.toMatch(/value="FR" checked/);
  expect(page).toMatch(/Salma, 23 nov/);
});

it('what was refused comes back as it was told, with the reason at its field', () => {
  const told = { days: '7', fees: 'free', countries: ['DE'] };
  const page = shown({ told, refused: readReturns(told) });
  expect(page).toContain('href="#field-days"');
  expect(page).toContain('La loi donne 14 jours à l’acheteur (Allemagne)');
  expect(page).toMatch(/value="7"/);
});

it('who may not write reads the rule, and that nothing is written where nothing is', () => {
  const written = { returns: { days: 30, fees: 'free' }, by: undefined, at };
  const page = shown({ mayWrite: false, written });
  expect(page).not.toContain('<form');
  expect(page).toMatch(/30/);
  expect(shown({ mayWrite: false })).toContain('Rien n’est écrit');
});

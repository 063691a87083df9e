// A text beside the Latin one, in the script and direction it is typeset in.
import { type PrintedScript, scriptOf } from './latin.ts';

export type PrintedText = {
  readonly text: string;
  readonly script: PrintedScript;
  readonly language?: string;
};

/** The buyer's name as she writes it, where it differs from the Latin and a font of ours has it. */
export function printedName(name: {
  readonly ownScript: string | null;
  readonly latin: string | null;
}): PrintedText | null {
  if (name.ownScript === null || name.ownScript === name.latin) return null;
  return inScript(name.ownScript);
}

export function printedDestinationText(
  described: { readonly language: string; readonly description: string | null } | null,
): PrintedText | null {
  if (described === null || described.description === null) return null;
  const printed = inScript(described.description);
  return printed && { ...printed, language: described.language };
}

function inScript(text: string): PrintedText | null {
  const script = scriptOf(text);
  return script === undefined ? null : { text, script };
}

// A sent form as verbs take it: text by name, a list where a name came more than once.

export type Given = Readonly<Record<string, string | readonly string[]>>;

/** Files and Kit's own fields are left out; no field is longer than a story. */
export function givenFrom(form: FormData): Given {
  const given = Object.create(null) as Record<string, string | string[]>;
  for (const name of new Set(form.keys())) {
    const texts = form
      .getAll(name)
      .flatMap((value) => (typeof value === 'string' ? [value.slice(0, 5000)] : []));
    if (texts.length > 0) given[name] = texts.length === 1 ? texts[0]! : texts;
  }
  return { ...given };
}

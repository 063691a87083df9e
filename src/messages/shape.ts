// en.ts is the type of every other language: the same keys, functions with the same arguments.

export type Shape<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends (...args: infer Args) => string
    ? (...args: Args) => string
    : Source[Key] extends string
      ? string
      : Shape<Source[Key]>;
};

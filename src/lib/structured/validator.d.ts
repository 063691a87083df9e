// The package brings no types; this is the part of it the tests use.
declare module '@adobe/structured-data-validator' {
  export type Issue = {
    readonly issueMessage: string;
    readonly severity: 'ERROR' | 'WARNING';
    readonly fieldNames?: readonly string[];
  };
  export default class Validator {
    validate(read: object): Promise<Issue[]>;
  }
}

// Thrown when something is not there, or not yours, which looks the same. Doors make the answer.

export class NotFound extends Error {
  constructor(what: string) {
    super(`not found: ${what}`);
    this.name = 'NotFound';
  }
}

export class Forbidden extends Error {
  constructor(what: string) {
    super(`not allowed: ${what}`);
    this.name = 'Forbidden';
  }
}

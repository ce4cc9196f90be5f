/** What every error of Parley's own carries: a stable code, what is wrong and where, and how to mend it. */
export class ParleyError extends Error {
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** Where a fault lies and what would mend it. `place` is within the file: "line 3", "byte 120". */
export type Fault = {
  readonly file?: string | undefined;
  readonly place?: string | undefined;
  readonly mend?: string | undefined;
};

/** A report that cannot be taken in. */
export class IntakeError extends ParleyError {
  readonly file: string | undefined;
  readonly place: string | undefined;
  readonly mend: string | undefined;
  constructor(code: string, message: string, fault: Fault = {}, options?: ErrorOptions) {
    super(code, message, options);
    this.file = fault.file;
    this.place = fault.place;
    this.mend = fault.mend;
  }
}
/** A table, rule or weight file that is broken. */
export class RuleError extends ParleyError {}

/**
 * Which words are the code of a field and which its result; fields nest.
 *
 *     begin  TOA \h  separate  Roe v. Wade … 4  end
 *            ^^^^^^ code       ^^^^^^^^^^^^^^^^ result
 */
export class Fields {
  /** For each field that is open: are we past its code, in its result? */
  private readonly open: boolean[] = []
  /** Fields whose code is being read. */
  private codes = 0

  /** A mark of the kind that Word gives: begin, separate, end. */
  mark(kind: string | undefined): void {
    if (kind === "begin") {
      this.open.push(false)
      this.codes++
    } else if (kind === "separate" && this.open.at(-1) === false) {
      this.open[this.open.length - 1] = true
      this.codes--
    } else if (kind === "end" && this.open.pop() === false) this.codes--
  }

  /** Are the words at hand those of a code? */
  inCode(): boolean {
    return this.codes > 0
  }
}

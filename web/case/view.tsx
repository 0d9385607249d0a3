/** Case. */
export function CaseView() {
  return <h1>Case</h1>
}

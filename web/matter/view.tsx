/** Matter. */
export function MatterView() {
  return <h1>Matter</h1>
}

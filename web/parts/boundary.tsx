/** Keeps what goes wrong in one place of the page from taking the others with it. */
import { Component, type ReactNode } from "react"
import { Failed } from "./async-view.js"

type Props = { readonly children: ReactNode }
type State = { readonly fell: boolean }

/** Shows that this place could not be drawn, and draws it anew when asked. */
export class Boundary extends Component<Props, State> {
  override state: State = { fell: false }

  static getDerivedStateFromError(): State {
    return { fell: true }
  }

  override render() {
    if (!this.state.fell) return this.props.children
    return (
      <Failed
        says="This place could not be shown. If Goodlaw was updated, reload the page; otherwise try again."
        again={() => this.setState({ fell: false })}
      />
    )
  }
}

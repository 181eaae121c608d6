import { Component, type ReactNode } from "react";
import { failureReference } from "./failure-reference";
import { FailurePage } from "./failure-page";

interface ErrorBoundaryProps {
  readonly version: string;
  readonly children: ReactNode;
}

/** Catches our own mistakes, so that the pane says so and offers a way on in place of a blank page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <FailurePage
        reference={failureReference(error, this.props.version)}
        onRestart={() => this.setState({ error: null })}
      />
    );
  }
}

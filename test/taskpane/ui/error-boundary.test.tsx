import { FluentProvider } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import "@testing-library/jest-dom";
import { ErrorBoundary } from "../../../src/taskpane/ui/error-boundary";
import { themeFor } from "../../../src/taskpane/ui/colour-scheme";
import { failureReference } from "../../../src/taskpane/ui/failure-reference";
import { text } from "../../../src/text/en-gb";

const SECRET = "child C4711 born 1 May 2014";

const Broken = () => {
  throw new TypeError(SECRET);
};

describe("the error boundary", () => {
  it("shows a page with a reference that holds no cell value", () => {
    render(
      <FluentProvider theme={themeFor("light")}>
        <ErrorBoundary version="1.2.3">
          <Broken />
        </ErrorBoundary>
      </FluentProvider>,
      { onCaughtError: () => undefined },
    );
    expect(screen.getByRole("heading", { name: text.shell.failure.title })).toBeVisible();
    expect(screen.getByText(/1\.2\.3 TypeError error-boundary\.test\.tsx:\d+:\d+/)).toBeVisible();
    expect(document.body.textContent).not.toContain("C4711");
  });
});

describe("failureReference", () => {
  it("leaves the message out wherever it stands", () => {
    const error = new RangeError(SECRET);
    error.stack = `RangeError: ${SECRET}\n    at f (https://host/pane.app.js:1:200)`;
    expect(failureReference(error, "1.2.3")).toBe("1.2.3 RangeError pane.app.js:1:200");
  });

  it("says what it can of something that is no error", () => {
    expect(failureReference(SECRET, "1.2.3")).toBe("1.2.3 unknown");
  });
});

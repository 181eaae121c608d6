import "@testing-library/jest-dom";
import { act, render, screen } from "@testing-library/react";
import { useState } from "react";
import { useKeptFocus } from "../../../src/taskpane/ui/kept-focus";

const CARDS = ["Theme 1", "Theme 2"];

function Page() {
  useKeptFocus();
  const [cards, setCards] = useState(CARDS);
  return (
    <main>
      <h1>Inserted</h1>
      <button onClick={() => setCards([])}>Undo</button>
      <ul>
        {cards.map((card) => (
          <li key={card}>
            <h2>{card}</h2>
            <button onClick={() => setCards(cards.filter((one) => one !== card))}>Remove {card}</button>
          </li>
        ))}
      </ul>
      <h2>Formulas</h2>
    </main>
  );
}

const press = async (name: string): Promise<void> => {
  const button = screen.getByRole("button", { name });
  button.focus();
  await act(async () => button.click());
  // The focus is given once what is new on the page has had its turn.
  await new Promise((resolve) => setTimeout(resolve));
};

describe("useKeptFocus", () => {
  it("gives the focus of a removed control to the heading before it", async () => {
    render(<Page />);
    await press("Remove Theme 2");
    expect(screen.getByRole("heading", { name: "Theme 1" })).toHaveFocus();
  });

  it("gives it to the page's heading where the first of a list was removed", async () => {
    render(<Page />);
    await press("Remove Theme 1");
    expect(screen.getByRole("heading", { name: "Inserted" })).toHaveFocus();
  });

  it("leaves the focus where it is when something else is removed", async () => {
    render(<Page />);
    await press("Undo");
    expect(screen.getByRole("button", { name: "Undo" })).toHaveFocus();
  });
});

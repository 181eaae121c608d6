import { createBenchmarksLoader } from "../../../src/taskpane/loading/benchmarks-loader";
import { readPackFile } from "../../support/committed-pack";

/** Answers from the pack that ships, except for files that a test takes away. */
const packWithout = (...gone: string[]) => {
  const asked: string[] = [];
  const fetchFile = (file: string) => {
    asked.push(file);
    return gone.includes(file) ? Promise.reject(new Error("404")) : Promise.resolve(readPackFile(file));
  };
  return { asked, gone, fetchFile };
};

describe("the loader of the pack", () => {
  it("loads every part once, however many ask", async () => {
    const { asked, fetchFile } = packWithout();
    const { load } = createBenchmarksLoader(fetchFile);
    const [one, other] = await Promise.all([load(), load()]);
    expect(one.missing).toEqual([]);
    expect(one.benchmarks).toBe(other.benchmarks);
    await load();
    expect(asked).toEqual([...new Set(asked)]);
  });

  it("names a part that did not arrive, and asks for it alone the next time", async () => {
    const { asked, gone, fetchFile } = packWithout("theme-3.json");
    const { load } = createBenchmarksLoader(fetchFile);
    const first = await load();
    expect(first.missing).toEqual(["theme-3"]);
    gone.pop();
    asked.length = 0;
    const second = await load();
    expect(second.missing).toEqual([]);
    expect(second.benchmarks).toBe(first.benchmarks);
    expect(asked).toEqual(["theme-3.json"]);
  });

  it.each(["manifest.json", "areas.json"])("fails without %s, and can try again", async (file) => {
    const { gone, fetchFile } = packWithout(file);
    const { load } = createBenchmarksLoader(fetchFile);
    await expect(load()).rejects.toThrow();
    gone.pop();
    expect((await load()).missing).toEqual([]);
  });
});

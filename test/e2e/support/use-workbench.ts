import { Stage, type OpenWorkbench } from "./workbench";

/** Opens a browser for the tests of a file; `stage()` gives it from the first test on. */
export function useStage(): () => Stage {
  let stage: Stage | null = null;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage?.close());
  return () => {
    if (!stage) throw new Error("The browser is not open yet");
    return stage;
  };
}

/**
 * Opens a browser with one workbench for the tests of a file.
 *
 * @param query of its address; "?sample=none" leaves the sample workbook out
 * @param setUp is handed the workbench before the first test
 */
export function useWorkbench(query: string, setUp: (workbench: OpenWorkbench) => Promise<void>): void {
  const stage = useStage();
  beforeAll(async () => setUp(await stage().workbench(query)));
}

import { writeFileSync } from "node:fs";
import sharp from "sharp";

/** A page loads many pictures: few colours, as a sheet has few, and no wider than its words can be read. */
const COLOURS = 16;
const WIDEST = 1200;
/** Space between the sheets of a set. */
const GAP = 24;
const BETWEEN = "#D9D9D9";

/** Sheets one below the other. */
async function stacked(sheets: readonly Buffer[]): Promise<Buffer> {
  const sizes = await Promise.all(sheets.map((sheet) => sharp(sheet).metadata()));
  const width = Math.max(...sizes.map((size) => size.width));
  let top = 0;
  const places = sheets.map((input, index) => {
    const place = { input, left: 0, top };
    top += (sizes[index]?.height ?? 0) + GAP;
    return place;
  });
  const paper = { width, height: top - GAP, channels: 3, background: BETWEEN } as const;
  return sharp({ create: paper }).composite(places).png().toBuffer();
}

/** Writes screenshots of sheets as one small picture; answers its size in bytes. */
export async function writePicture(sheets: readonly Buffer[], path: string): Promise<number> {
  const whole = await stacked(sheets);
  const { width } = await sharp(whole).metadata();
  const options = { palette: true, colours: COLOURS, effort: 10, compressionLevel: 9, dither: 0 } as const;
  const picture = await sharp(whole)
    .resize({ width: Math.min(width, WIDEST), kernel: "mitchell" })
    .png(options)
    .toBuffer();
  writeFileSync(path, picture);
  return picture.length;
}

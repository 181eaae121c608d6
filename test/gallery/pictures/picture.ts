import { writeFileSync } from "node:fs";
import sharp from "sharp";

const WIDTH = 1200;
/** Fewer colours until the picture is small enough: a sheet has few, and pages load many pictures. */
const COLOURS = [64, 32, 16] as const;
const LARGEST = 80_000;

/** Writes a screenshot as a small picture; answers its size in bytes. */
export async function writePicture(screenshot: Buffer, path: string): Promise<number> {
  const scaled = await sharp(screenshot).resize({ width: WIDTH }).toBuffer();
  let picture = scaled;
  for (const colours of COLOURS) {
    picture = await sharp(scaled).png({ palette: true, colours, effort: 10, compressionLevel: 9 }).toBuffer();
    if (picture.length <= LARGEST) break;
  }
  writeFileSync(path, picture);
  return picture.length;
}

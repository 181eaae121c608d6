import { writeFileSync } from "node:fs";
import sharp from "sharp";

/** Fewer colours, then fewer pixels, until the picture is small: a sheet has few, and pages load many pictures. */
const SIZES = [
  { width: 1200, colours: 64 },
  { width: 1200, colours: 32 },
  { width: 1200, colours: 16 },
  { width: 1000, colours: 16 },
] as const;
const LARGEST = 80_000;

/** Writes a screenshot as a small picture; answers its size in bytes. */
export async function writePicture(screenshot: Buffer, path: string): Promise<number> {
  let picture = screenshot;
  for (const { width, colours } of SIZES) {
    const options = { palette: true, colours, effort: 10, compressionLevel: 9 } as const;
    picture = await sharp(screenshot).resize({ width }).png(options).toBuffer();
    if (picture.length <= LARGEST) break;
  }
  writeFileSync(path, picture);
  return picture.length;
}

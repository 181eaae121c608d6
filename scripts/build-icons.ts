/** Draws the PNG icons that the manifest names from their SVG sources in assets/icons. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";

const folder = join(__dirname, "../assets/icons");
/** The sizes that the manifest's schema and Microsoft's icon guidance name, in pixels. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const DENSITY = 600;

async function draw(source: string): Promise<void> {
  for (const size of SIZES) {
    const target = join(folder, `${source.replace(/\.svg$/, "")}-${size}.png`);
    await sharp(join(folder, source), { density: DENSITY }).resize(size, size).png().toFile(target);
  }
}

void Promise.all(
  readdirSync(folder)
    .filter((name) => name.endsWith(".svg"))
    .map(draw),
);

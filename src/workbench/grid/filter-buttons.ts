import { Scene, type BaseObject } from "@univerjs/preset-sheets-core";

const KEY = "sheets-table-filter-button-";
const SIZE = 16;
const FACE = "#F3F3F3";
const EDGE = "#ABABAB";
const ARROW = "#404040";

/** A filter button of a table, as far as its drawing goes. */
interface FilterButton extends BaseObject {
  _iconColor: string;
  _draw(pen: CanvasRenderingContext2D): void;
}

const isFilterButton = (object: BaseObject): object is FilterButton => object.oKey.startsWith(KEY);

/** Excel's buttons have a pale face, so that their arrow is seen on a heading of any colour. */
function withFace(button: FilterButton): void {
  const drawArrow = button._draw.bind(button);
  button._iconColor = ARROW;
  button._draw = (pen) => {
    pen.save();
    pen.fillStyle = FACE;
    pen.strokeStyle = EDGE;
    pen.lineWidth = 1;
    pen.fillRect(0, 0, SIZE, SIZE);
    pen.strokeRect(0.5, 0.5, SIZE - 1, SIZE - 1);
    pen.restore();
    drawArrow(pen);
  };
}

let isDone = false;

/**
 * Draws the filter buttons of tables as Excel does. Univer paints a bare arrow in the colour of the table
 * style's headings, which a heading with a fill of its own may hide.
 */
export function drawFilterButtonsWithFace(): void {
  if (isDone) return;
  isDone = true;
  const add = Scene.prototype.addObjects;
  Scene.prototype.addObjects = function (objects, zIndex) {
    objects.filter(isFilterButton).forEach(withFace);
    return add.call(this, objects, zIndex);
  };
}

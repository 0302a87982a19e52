package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Property;

/** What is behind a table's entries: its frame, the cells that are highlighted, and its lines. */
final class TableGround extends Composite<TableGround> {

    private static final double LINE_WIDTH = 2;

    private final PathShape frame = new PathShape(Polygons.rectangle(Point.ORIGIN, 1, 1));
    private final Group<PathShape> highlights = new Group<>();
    private final Group<Line> horizontal = new Group<>();
    private final Group<Line> vertical = new Group<>();
    private final Property<TableLines> lines = structure("lines", TableLines.INNER);

    TableGround() {
        frame.setFill(Color.TRANSPARENT).setStroke(Stroke.NONE);
        addParts(frame, highlights, horizontal, vertical);
    }

    PathShape frame() {
        return frame;
    }

    Group<PathShape> highlights() {
        return highlights;
    }

    Group<Line> horizontal() {
        return horizontal;
    }

    Group<Line> vertical() {
        return vertical;
    }

    void setLines(TableLines which) {
        lines.set(which);
    }

    /** A rectangle of the table's own coordinates where it is now. */
    PathShape placed(Bounds bounds) {
        PathShape cell = new PathShape(Polygons.rectangle(bounds.center(), bounds.width(), bounds.height()));
        cell.transform().set(frame.placement());
        return cell;
    }

    /**
     * Draws the frame and the lines anew, for a table around the origin.
     *
     * @param rows how many there are, with the labels'
     * @param labelRows how many of them are of labels
     */
    void redraw(GridLines grid, int rows, int columns, int labelRows, int labelColumns) {
        Bounds around = grid.cell(0, 0).union(grid.cell(rows - 1, columns - 1));
        frame.path().set(Polygons.rectangle(around.center(), around.width(), around.height()));
        Stroke stroke = Stream.concat(horizontal.stream(), vertical.stream())
                .findFirst()
                .map(line -> line.stroke().get())
                .orElse(new Stroke(Color.WHITE, LINE_WIDTH));
        List<Line> across = new ArrayList<>();
        List<Line> down = new ArrayList<>();
        for (int row = 0; row <= rows; row++) {
            if (isDrawn(row, rows, labelRows)) {
                double y = row < rows
                        ? grid.cell(row, 0).top()
                        : grid.cell(row - 1, 0).bottom();
                across.add(new Line(new Point(around.left(), y), new Point(around.right(), y)));
            }
        }
        for (int column = 0; column <= columns; column++) {
            if (isDrawn(column, columns, labelColumns)) {
                double x = column < columns
                        ? grid.cell(0, column).left()
                        : grid.cell(0, column - 1).right();
                down.add(new Line(new Point(x, around.top()), new Point(x, around.bottom())));
            }
        }
        Stream.concat(across.stream(), down.stream()).forEach(line -> line.setStroke(stroke));
        horizontal.replaceParts(horizontal.members(), across);
        vertical.replaceParts(vertical.members(), down);
    }

    private boolean isDrawn(int line, int count, int labels) {
        boolean isOuter = line == 0 || line == count;
        return isOuter ? lines.get().hasOuter() : lines.get().hasInner(line == labels);
    }
}

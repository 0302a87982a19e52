package org.kinora.scenes.gallery;

import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.NumberGrid;
import org.kinora.engine.mobject.Text;
import org.kinora.scenes.viz.Palette;

/** Words beside the rows and below the columns of a grid, as it stands now. */
final class GridLabels {

    private static final double GAP = 0.12;

    private GridLabels() {}

    /** @param size font size */
    static Group<Text> ofRows(NumberGrid grid, List<String> words, double size) {
        Group<Text> labels = new Group<>();
        for (int row = 0; row < words.size(); row++) {
            Text label = label(words.get(row), size);
            Point cell = grid.cellCenter(row, 0);
            labels.add(label.shift(new Point(
                    cell.x() - grid.step() / 2 - GAP - label.corner(Point.RIGHT).x(),
                    cell.y() - 0.24 * size / 96 - label.baseline().y())));
        }
        return labels;
    }

    /** Aslant, so that long words find room. @param size font size */
    static Group<Text> ofColumns(NumberGrid grid, List<String> words, double size) {
        Group<Text> labels = new Group<>();
        for (int column = 0; column < words.size(); column++) {
            Text label = label(words.get(column), size).rotate(Math.PI / 4);
            Point below = grid.cellCenter(words.size() - 1, column).plus(new Point(0.05, -grid.step() / 2 - GAP));
            labels.add(label.shift(below.minus(label.corner(Point.UP_RIGHT))));
        }
        return labels;
    }

    private static Text label(String word, double size) {
        return new Text(word, size).setColor(Palette.FAINT_INK);
    }
}

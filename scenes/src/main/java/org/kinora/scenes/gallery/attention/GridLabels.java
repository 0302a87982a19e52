package org.kinora.scenes.gallery.attention;

import static org.kinora.engine.Kinora.*;

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
            Point cell = grid.cellCenter(row, 0);
            Point side = point(cell.x() - grid.step() / 2 - GAP, cell.y());
            labels.add(label(words.get(row), size).alignTo(side, RIGHT).levelWith(cell.y()));
        }
        return labels;
    }

    /** Aslant, so that long words find room. @param size font size */
    static Group<Text> ofColumns(NumberGrid grid, List<String> words, double size) {
        Group<Text> labels = new Group<>();
        for (int column = 0; column < words.size(); column++) {
            Point below = grid.cellCenter(words.size() - 1, column).plus(point(0.05, -grid.step() / 2 - GAP));
            labels.add(label(words.get(column), size).rotate(45 * DEGREES).moveTo(below, UP_RIGHT));
        }
        return labels;
    }

    private static Text label(String word, double size) {
        return new Text(word, size).setColor(Palette.FAINT_INK);
    }
}

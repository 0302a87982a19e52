package org.kinora.engine.media;

import com.github.weisj.jsvg.geometry.path.BuildHistory;
import com.github.weisj.jsvg.geometry.path.PathCommand;
import com.github.weisj.jsvg.geometry.path.PathParser;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Tells whether outlines cross so often that Java's areas, which compute every crossing, would take minutes and all
 * memory for them. Segments count as crossing where the boxes around them overlap.
 */
final class SvgIntricacy {

    private static final int MOST_SEGMENTS = 10_000;
    private static final int MOST_CROSSINGS = 20_000;
    /** Segments that follow one another touch, and a few more. */
    private static final int USUAL_NEIGHBOURS = 4;

    /** Left, right, lower and upper end of the box around a segment. */
    private record Box(double left, double right, double low, double high) {}

    private SvgIntricacy() {}

    /** Of an outline as it is written in a file. */
    static boolean isIntricate(String pathData) {
        Path2D path = new Path2D.Double();
        BuildHistory sofar = new BuildHistory();
        for (PathCommand command : new PathParser(pathData).parsePathCommand()) {
            command.appendPath(path, sofar);
        }
        return isIntricate(List.of(path));
    }

    /** Of outlines that are combined. */
    static boolean isIntricate(List<? extends Shape> shapes) {
        List<Box> boxes = new ArrayList<>();
        for (Shape shape : shapes) {
            if (!addBoxes(shape, boxes)) {
                return true;
            }
        }
        Box[] byLeft = boxes.toArray(Box[]::new);
        Arrays.sort(byLeft, Comparator.comparingDouble(Box::left));
        long most = MOST_CROSSINGS + (long) USUAL_NEIGHBOURS * byLeft.length;
        long crossings = 0;
        for (int i = 0; i < byLeft.length; i++) {
            Box box = byLeft[i];
            for (int j = i + 1; j < byLeft.length && byLeft[j].left <= box.right; j++) {
                if (byLeft[j].low <= box.high && byLeft[j].high >= box.low && ++crossings > most) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether there are not too many. */
    private static boolean addBoxes(Shape shape, List<Box> boxes) {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        for (PathIterator way = shape.getPathIterator(null); !way.isDone(); way.next()) {
            int kind = way.currentSegment(at);
            int count = kind == PathIterator.SEG_CUBICTO ? 3 : kind == PathIterator.SEG_QUADTO ? 2 : 1;
            if (kind == PathIterator.SEG_CLOSE) {
                at[0] = startX;
                at[1] = startY;
            }
            if (kind == PathIterator.SEG_MOVETO) {
                startX = at[0];
                startY = at[1];
            } else {
                Box box = new Box(x, x, y, y);
                for (int i = 0; i < count; i++) {
                    box = new Box(
                            Math.min(box.left, at[2 * i]),
                            Math.max(box.right, at[2 * i]),
                            Math.min(box.low, at[2 * i + 1]),
                            Math.max(box.high, at[2 * i + 1]));
                }
                boxes.add(box);
                if (boxes.size() > MOST_SEGMENTS) {
                    return false;
                }
            }
            x = at[2 * count - 2];
            y = at[2 * count - 1];
        }
        return true;
    }
}

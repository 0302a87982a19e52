package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point;

/** Writes numbers beside a line. */
record AxisNumbers(NumberLine line, NumberLabels labels) {

    /** The numbers in their places, on one baseline unless the line is upright. */
    List<Mobject> write(double[] all) {
        boolean isUpright = line.isUpright();
        Point aside = isUpright ? Point.LEFT : Point.DOWN;
        Point direction = labels.direction().equals(Point.ORIGIN) ? aside : labels.direction();
        List<Mobject> written = new ArrayList<>();
        Typographic<?> first = null;
        for (double number : all) {
            Typographic<?> text = write(number, all);
            text.nextTo(line.n2p(number), direction, line.tickSizeAt(number) + labels.gap());
            if (first == null) {
                first = text;
            } else if (!isUpright) {
                text.alignBaseline(first)
                        .shift(0, line.n2p(number).y() - line.n2p(all[0]).y());
            }
            written.add(text);
        }
        return written;
    }

    private Typographic<?> write(double number, double[] all) {
        if (line.scaling() instanceof LogBase powers) {
            return powers.asPowers() && powers.isPower(number)
                    ? powers.power(number, labels.size())
                    : labels.write(number, labels.decimalsOf(number));
        }
        return labels.write(number, labels.decimalsOf(all));
    }
}

package org.kinora.scenes.gallery.vectors;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Text;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.VectorDots;

/** Words beside dots: each to the right or left of its own, up or down a little where another word or dot lies there. */
final class DotLabels {

    private static final double GAP = 0.09;
    private static final double[] RISES = {0, 0.14, -0.14, 0.27, -0.27, 0.4, -0.4};

    private final VectorDots dots;
    private final double size;
    private final List<Text> texts = new ArrayList<>();

    DotLabels(VectorDots dots, double size) {
        this.dots = dots;
        this.size = size;
    }

    /** Writes a word at the first place beside its dot where nothing else is; to the right if there is no such place. */
    void add(int dot, String word) {
        Text text = new Text(word, size).setColor(Palette.INK);
        place(text, dot, 1, 0);
        if (!isFree(text, dot)) {
            findPlace(text, dot);
        }
        texts.add(text);
    }

    private void findPlace(Text text, int dot) {
        for (double rise : RISES) {
            for (int side : new int[] {1, -1}) {
                place(text, dot, side, rise);
                if (isFree(text, dot)) {
                    return;
                }
            }
        }
        place(text, dot, 1, 0);
    }

    private void place(Text text, int dot, int side, double rise) {
        Bounds place = dots.dot(dot).bounds();
        Point from = place.center().plus(point(side * (place.width() / 2 + GAP), rise));
        text.alignTo(from, side > 0 ? LEFT : RIGHT).levelWith(from.y());
    }

    private boolean isFree(Text text, int own) {
        Bounds place = text.bounds();
        for (Text other : texts) {
            if (overlap(place, other.bounds())) {
                return false;
            }
        }
        for (int dot = 0; dot < dots.size(); dot++) {
            if (dot != own && overlap(place, dots.dot(dot).bounds())) {
                return false;
            }
        }
        return true;
    }

    private static boolean overlap(Bounds a, Bounds b) {
        return Math.abs(a.center().x() - b.center().x()) < (a.width() + b.width()) / 2 + 0.03
                && Math.abs(a.center().y() - b.center().y()) < (a.height() + b.height()) / 2 + 0.03;
    }

    List<Text> texts() {
        return texts;
    }
}

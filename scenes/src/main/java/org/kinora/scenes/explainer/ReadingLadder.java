package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Crowd;
import org.kinora.engine.mobject.Rectangle;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.RateFunction;
import org.kinora.scenes.viz.Palette;

/**
 * Times to read as lengths of written line, all to the same scale: a dash for what the film's own model has read, a page
 * of dashes for one of the first large models, and as many such pages as the newest have read.
 */
final class ReadingLadder {

    /** Of the room that a dash has in its line, and that a page has among the others. */
    private static final double DASH = 0.86;

    private static final double PAGE = 0.86;
    /** From dash to dash, in distances from line to line. */
    private static final double SLENDER = 9;
    /** Of the distance from line to line. */
    private static final double THICK = 0.55;

    private final Place picture;
    private final Point corner;
    private final double step;
    private final double line;
    private final int dashesInLine;
    private final double dashes;
    private final int pagesInRow;
    private final int pageRows;
    private final int pages;
    private final double pageWidth;
    private final double pageHeight;
    private final ValueTracker read = new ValueTracker(0);
    private final ValueTracker piled = new ValueTracker(0);

    /**
     * @param times how long reading takes
     * @param first where the first dash is
     * @param picture what a page is to fill, and later all pages
     */
    ReadingLadder(ReadingTime times, Place first, Place picture) {
        this.picture = picture;
        dashes = times.earlyOverOwn();
        pages = (int) Math.round(times.newestOverEarly());
        pagesInRow = rowOfPages(picture.width() / picture.height());
        pageRows = (pages + pagesInRow - 1) / pagesInRow;
        double aspect = picture.width() / pagesInRow / (picture.height() / pageRows);
        step = first.width() / DASH;
        line = step / SLENDER;
        dashesInLine = (int) Math.round(Math.sqrt(dashes * aspect / SLENDER));
        pageWidth = dashesInLine * step;
        pageHeight = Math.ceil(dashes / dashesInLine) * line;
        corner = first.center().plus(point(-step / 2, line / 2));
    }

    /** The number of pages in a row that leaves few places empty, while a page has about the picture's shape. */
    private int rowOfPages(double aspect) {
        int best = 1;
        double least = Double.MAX_VALUE;
        for (int candidate = 1; candidate <= pages; candidate++) {
            int rows = (pages + candidate - 1) / candidate;
            double own = Math.log(aspect * rows / candidate);
            double waste = Math.abs(own) / 2
                    + Math.abs(own - Math.log(aspect))
                    + 0.2 * (candidate * rows - pages);
            if (waste < least) {
                least = waste;
                best = candidate;
            }
        }
        return best;
    }

    /** How many dashes have been read. */
    ValueTracker read() {
        return read;
    }

    /** How many pages lie there. */
    ValueTracker piled() {
        return piled;
    }

    /** How many dashes make a page. */
    double dashes() {
        return dashes;
    }

    int pages() {
        return pages;
    }

    /** The dashes of the first page; as many are seen as have been read. */
    Crowd page() {
        int count = (int) Math.ceil(dashes);
        return new Crowd(bar(DASH * step, THICK * line, Palette.INK), count, (instances, moment) -> {
            double shown = read.at(moment);
            for (int i = 0; i < count; i++) {
                instances.place(
                        i,
                        corner.x() + (i % dashesInLine + 0.5) * step,
                        corner.y() - (i / dashesInLine + 0.5) * line);
                instances.size(i, i < shown ? 1 : 0);
            }
        });
    }

    /** All pages, so far away that a page is one tone. */
    Crowd allPages() {
        Color tone = Palette.BACKGROUND.mix(Palette.INK, DASH * THICK);
        return new Crowd(bar(pageWidth, pageHeight, tone), pages, (instances, moment) -> {
            double shown = piled.at(moment);
            for (int i = 0; i < pages; i++) {
                instances.place(i, middle(i));
                instances.size(i, i < shown ? 1 : 0);
            }
        });
    }

    private Point middle(int page) {
        return corner.plus(point(
                pageWidth * (page % pagesInRow / PAGE + 0.5), -pageHeight * (page / pagesInRow / PAGE + 0.5)));
    }

    /** The first dash by itself. */
    Rectangle dash() {
        return bar(DASH * step, THICK * line, Palette.INK).moveTo(corner.plus(point(step / 2, -line / 2)));
    }

    private static Rectangle bar(double width, double height, Color color) {
        return new Rectangle(width, height).setStroke(Stroke.NONE).setFill(color);
    }

    /** By how much a camera has to see more than at first so that the page fills the picture. */
    double pageZoom() {
        return Math.max(pageWidth / picture.width(), pageHeight / picture.height());
    }

    /** Where that camera's middle is. */
    Point pageCenter() {
        return middle(0).minus(picture.center().times(pageZoom()));
    }

    /** By how much a camera has to see more than at first so that all pages fill the picture. */
    double pilesZoom() {
        return Math.max(
                pageWidth * pagesInRow / PAGE / picture.width(), pageHeight * pageRows / PAGE / picture.height());
    }

    /** Where that camera's middle is. */
    Point pilesCenter() {
        Point middle = middle(0).plus(middle(pagesInRow * pageRows - 1)).times(0.5);
        return middle.minus(picture.center().times(pilesZoom()));
    }

    /** Goes away at an even rate of magnification: what a camera needs that sees {@code factor} times as much in the end. */
    static RateFunction zooming(double factor) {
        return time -> (StrictMath.pow(factor, smooth.at(time)) - 1) / (factor - 1);
    }
}

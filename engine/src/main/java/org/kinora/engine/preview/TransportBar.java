package org.kinora.engine.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.scene.Film;
import org.kinora.engine.timeline.Section;

/**
 * The bar below the picture: a sign for playing or paused, the time, the time line with the sections, and the frame's
 * number. Drawn by the film's own renderer. Lengths are in pixels, y upward from the bar's lower edge.
 */
final class TransportBar implements AutoCloseable {

    /** The bar's height in pixels on a screen with a scale of 1. */
    static final int HEIGHT = 44;

    private static final Color GROUND = Color.hex("#17181B");
    private static final Color EDGE = Color.hex("#26282D");
    private static final Color LINE = Color.hex("#40434B");
    private static final Color PLAYED = Color.BLUE;
    private static final Color BRIGHT = Color.hex("#E8E9ED");
    private static final Color DIM = Color.hex("#959AA5");

    private final Film film;
    private final int width;
    private final int height;
    private final double scale;
    private final LabelCache large;
    private final LabelCache small;
    private final double columnWidth;
    private final boolean hasColumns;
    private final TimeBar bar;

    private final List<ShapeItem> items = new ArrayList<>();

    /**
     * @param width of the bar
     * @param scale size in pixels of a pixel on a screen with a scale of 1
     */
    TransportBar(Film film, int width, int height, double scale) {
        this.film = film;
        this.width = width;
        this.height = height;
        this.scale = scale;
        this.large = new LabelCache(15 * scale);
        this.small = new LabelCache(12.5 * scale);
        String longest = time(film.frameCount()) + " / " + time(film.frameCount());
        this.columnWidth = large.line(longest).width();
        double leftColumn = 46 * scale + columnWidth + 22 * scale;
        double rightColumn = large.line(frameLabel(film.frameCount() - 1)).width() + 40 * scale;
        this.hasColumns = width - leftColumn - rightColumn > 160 * scale;
        double left = hasColumns ? leftColumn : 46 * scale;
        double right = width - (hasColumns ? rightColumn : 20 * scale);
        this.bar = new TimeBar(left, Math.max(1, right - left), film.frameCount(), film.sections());
    }

    TimeBar timeBar() {
        return bar;
    }

    /** True where a click plays or pauses. */
    boolean isOverSign(double x) {
        return x < 40 * scale;
    }

    /**
     * The bar at one moment.
     *
     * @param pointer the position along the time line that the mouse points at, if any
     */
    DrawList at(long frame, boolean running, OptionalDouble pointer) {
        items.clear();
        rectangle(0, height - scale, width, height, EDGE);
        sign(running);
        double lineY = height - 16 * scale;
        line(frame, pointer, lineY);
        if (pointer.isPresent()) {
            pointed(pointer.getAsDouble(), lineY);
        } else {
            names(frame);
        }
        if (hasColumns) {
            double baseline = height / 2.0 - 5 * scale;
            LabelCache.Line now = large.line(time(frame));
            text(now, 46 * scale, baseline, BRIGHT);
            text(large.line(" / " + time(film.frameCount())), 46 * scale + now.width(), baseline, DIM);
            LabelCache.Line number = large.line(frameLabel(frame));
            text(number, width - 20 * scale - number.width(), baseline, DIM);
        }
        Affine pixelsToUnits = Affine.translation(new Point(-width / 2.0, -height / 2.0))
                .then(Affine.scaling(DrawList.FRAME_HEIGHT / height, Point.ORIGIN));
        return new DrawList(GROUND, pixelsToUnits, items);
    }

    /** A triangle for play, or two bars for pause. */
    private void sign(boolean running) {
        double x = 20 * scale;
        double y = height / 2.0;
        if (running) {
            rectangle(x, y - 7 * scale, x + 4 * scale, y + 7 * scale, BRIGHT);
            rectangle(x + 8 * scale, y - 7 * scale, x + 12 * scale, y + 7 * scale, BRIGHT);
        } else {
            fill(
                    Path.polygon(
                            new Point(x, y + 7 * scale), new Point(x, y - 7 * scale), new Point(x + 12.5 * scale, y)),
                    BRIGHT);
        }
    }

    private void line(long frame, OptionalDouble pointer, double y) {
        double half = (pointer.isPresent() ? 3 : 2) * scale;
        double now = bar.xOf(frame);
        List<TimeBar.Stretch> stretches = bar.stretches();
        for (int i = 0; i < stretches.size(); i++) {
            double left = stretches.get(i).left();
            // a gap between sections, unless one is too short to be seen beside it
            double gap = i + 1 < stretches.size() ? 2 * scale : 0;
            double right = Math.max(left + scale, stretches.get(i).right() - gap);
            rectangle(left, y - half, right, y + half, LINE);
            if (now > left) {
                rectangle(left, y - half, Math.min(right, now), y + half, PLAYED);
            }
        }
        fill(Arcs.circle(new Point(now, y), (pointer.isPresent() ? 7 : 6) * scale), Color.WHITE);
    }

    /** Each section's name under its stretch, if there is room for it. */
    private void names(long frame) {
        String current = bar.sectionAt(frame).map(Section::name).orElse("");
        double baseline = height - 34 * scale;
        for (TimeBar.Stretch stretch : bar.stretches()) {
            LabelCache.Line name = small.line(stretch.name());
            boolean isCurrent = !stretch.name().isEmpty() && stretch.name().equals(current);
            if (name.width() + 8 * scale <= stretch.right() - stretch.left()) {
                text(name, stretch.left(), baseline, isCurrent ? BRIGHT : DIM);
            }
        }
    }

    /** The time and section at the position that the mouse points at. */
    private void pointed(double x, double lineY) {
        long frame = bar.frameAt(x);
        double place = bar.xOf(frame);
        rectangle(place - scale, lineY - 6 * scale, place + scale, lineY + 6 * scale, BRIGHT.withAlpha(0.7));
        String name =
                bar.sectionAt(frame).map(section -> "   " + section.name()).orElse("");
        LabelCache.Line when = small.line(time(frame));
        LabelCache.Line what = small.line(name);
        double whole = when.width() + what.width();
        double left = Math.max(bar.left(), Math.min(bar.left() + bar.width() - whole, place - when.width() / 2));
        text(when, left, height - 34 * scale, BRIGHT);
        text(what, left + when.width(), height - 34 * scale, DIM);
    }

    /** Minutes, seconds and hundredths, rounded down. */
    private String time(long frame) {
        long hundredths = frame * 100 * film.rate().seconds() / film.rate().frames();
        return String.format(Locale.ROOT, "%d:%02d.%02d", hundredths / 6000, hundredths / 100 % 60, hundredths % 100);
    }

    private static String frameLabel(long frame) {
        return "frame " + frame;
    }

    private void rectangle(double left, double bottom, double right, double top, Color color) {
        Point center = new Point((left + right) / 2, (bottom + top) / 2);
        fill(Polygons.rectangle(center, right - left, top - bottom), color);
    }

    private void text(LabelCache.Line line, double x, double baseline, Color color) {
        fill(line.at(x, baseline), color);
    }

    private void fill(Path path, Color color) {
        if (!path.isEmpty()) {
            items.add(new ShapeItem(items.size(), path, Affine.IDENTITY, color, Stroke.NONE, 1));
        }
    }

    @Override
    public void close() {
        large.close();
        small.close();
    }
}

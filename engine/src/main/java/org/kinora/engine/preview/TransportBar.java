package org.kinora.engine.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.Play;
import org.kinora.engine.timeline.Section;

/**
 * The bar below the picture. From above: the names of the sections, the film's sound, what plays when, and a row with a
 * sign for playing or paused, the time, the play that is under way, and the {@link Chip}s. Drawn by the film's own
 * renderer. Lengths are in pixels, y upward from the bar's lower edge.
 */
final class TransportBar {

    /** The bar's height in pixels on a screen with a scale of 1. */
    static final int HEIGHT = 106;

    private static final double MARGIN = 20;
    /** Heights of the rows on a screen with a scale of 1: where the lanes begin and end, and where sound and plays part. */
    private static final double LANES_TOP = 78;

    private static final double LANES_BOTTOM = 38;
    private static final double PLAYS_TOP = 54;
    private static final double NAMES_BASELINE = 87;
    private static final double ROW_BASELINE = 14;
    /** A name that is cut shorter says nothing. */
    private static final double LEAST_OF_A_NAME = 64;

    /**
     * What the bar looks like at a moment.
     *
     * @param pointer the position along the time line that the mouse points at, if any
     * @param loop null for none
     * @param peaks how loud the film is, from its first to its last frame, 0 to 1; empty if it is silent
     */
    record State(
            long frame, boolean running, OptionalDouble pointer, LoopRange loop, float[] peaks, List<Chip> chips) {}

    private final FilmOutline film;
    private final Labels labels;
    private final int width;
    private final int height;
    private final double scale;
    private final TimeBar bar;
    /** The wave's outline, and the loudness that it was made of. */
    private Path wave = Path.EMPTY;

    private float[] waveOf = {};
    private Sketch sketch;

    TransportBar(FilmOutline film, Labels labels, int width, int height) {
        this.film = film;
        this.labels = labels;
        this.width = width;
        this.height = height;
        this.scale = labels.scale();
        this.bar = timeBar(film, width, scale);
    }

    /** Which pixel of a bar this wide means which frame. */
    static TimeBar timeBar(FilmOutline film, int width, double scale) {
        return new TimeBar(MARGIN * scale, Math.max(1, width - 2 * MARGIN * scale), film.frameCount(), film.sections());
    }

    TimeBar timeBar() {
        return bar;
    }

    /**
     * True where a click plays or pauses: everywhere below the lanes.
     *
     * @param fromTop in pixels from the bar's upper edge
     */
    boolean isOverRow(double fromTop) {
        return height - fromTop < (LANES_BOTTOM - 4) * scale;
    }

    /** The bar at one moment. */
    DrawList at(State state) {
        sketch = new Sketch(width, height);
        sketch.rectangle(0, height - scale, width, height, Tones.EDGE);
        lanes(state);
        loop(state.loop);
        head(state.frame);
        if (state.pointer.isPresent()) {
            pointed(state.pointer.getAsDouble());
        } else {
            names(state.frame);
        }
        row(state);
        return sketch.on(Tones.GROUND);
    }

    private double y(double rows) {
        // the rows stand on the bar's lower edge, also where the bar is cut short
        return rows * scale;
    }

    private void lanes(State state) {
        for (TimeBar.Stretch stretch : bar.stretches()) {
            // a gap between sections, unless one is too short to be seen beside it
            double right = Math.max(stretch.left() + scale, stretch.right() - (isLast(stretch) ? 0 : 2 * scale));
            sketch.rectangle(stretch.left(), y(LANES_BOTTOM), right, y(LANES_TOP), Tones.LANE);
        }
        if (state.peaks != waveOf) {
            waveOf = state.peaks;
            wave = wave();
        }
        sketch.fill(wave, Tones.WAVE);
        plays(state.frame);
    }

    private boolean isLast(TimeBar.Stretch stretch) {
        return stretch.right() >= bar.left() + bar.width();
    }

    /** As far above the lane's middle as below it. */
    private Path wave() {
        if (waveOf.length == 0) {
            return Path.EMPTY;
        }
        double middle = y((LANES_TOP + PLAYS_TOP) / 2);
        // a soft film's shape is to be seen too
        float loudest = 0.05f;
        for (float peak : waveOf) {
            loudest = Math.max(loudest, peak);
        }
        double reach = y((LANES_TOP - PLAYS_TOP) / 2 - 2) / loudest;
        double column = bar.width() / waveOf.length;
        PathBuilder outline = Path.builder().moveTo(new Point(bar.left(), middle));
        for (int i = 0; i < waveOf.length; i++) {
            outline.lineTo(new Point(bar.left() + (i + 0.5) * column, middle + half(i, reach)));
        }
        outline.lineTo(new Point(bar.left() + bar.width(), middle));
        for (int i = waveOf.length - 1; i >= 0; i--) {
            outline.lineTo(new Point(bar.left() + (i + 0.5) * column, middle - half(i, reach)));
        }
        return outline.closed().build();
    }

    private double half(int column, double reach) {
        return Math.max(0.5 * scale, reach * waveOf[column]);
    }

    /** A block for each play; those beside one another in time lie in two rows. */
    private void plays(long frame) {
        double top = y(waveOf.length == 0 ? LANES_TOP - 4 : PLAYS_TOP);
        double bottom = y(LANES_BOTTOM + (waveOf.length == 0 ? 4 : 0));
        long taken = 0;
        boolean overlap = false;
        for (Play play : film.plays()) {
            overlap |= play.firstFrame() < taken;
            taken = Math.max(taken, play.endFrame());
        }
        long upperEnd = 0;
        for (Play play : film.plays()) {
            boolean isLower = overlap && play.firstFrame() < upperEnd;
            if (!isLower) {
                upperEnd = play.endFrame();
            }
            double middle = (top + bottom) / 2;
            block(play, frame, overlap && !isLower ? middle : bottom, isLower ? middle - scale : top, !overlap);
        }
    }

    private void block(Play play, long frame, double bottom, double top, boolean isNamed) {
        double left = bar.xOf(Math.min(play.firstFrame(), film.frameCount() - 1));
        double right = Math.max(left + scale, bar.xOf(Math.min(play.endFrame(), film.frameCount() - 1)) - scale);
        boolean isNow = play.firstFrame() <= frame && frame < play.endFrame();
        sketch.rectangle(left, bottom, right, top, isNow ? Tones.BLOCK_NOW : Tones.BLOCK);
        double room = right - left - 8 * scale;
        if (isNamed
                && (room > LEAST_OF_A_NAME * scale
                        || labels.tiny().line(play.name()).width() <= room)) {
            sketch.text(
                    Labels.shortened(play.name(), labels.tiny(), room),
                    left + 4 * scale,
                    (top + bottom) / 2 - 4 * scale,
                    isNow ? Tones.BRIGHT : Tones.DIM);
        }
    }

    private void loop(LoopRange loop) {
        if (loop == null) {
            return;
        }
        double left = bar.xOf(loop.first());
        double right = Math.max(left + 2 * scale, bar.xOf(Math.min(loop.last(), film.frameCount() - 1)));
        double strength = loop.on() ? 1 : 0.35;
        sketch.rectangle(left, y(LANES_BOTTOM), right, y(LANES_TOP), Tones.LOOP.withAlpha(0.14 * strength));
        sketch.rectangle(left, y(LANES_TOP), right, y(LANES_TOP + 3), Tones.LOOP.withAlpha(strength));
        sketch.rectangle(left, y(LANES_BOTTOM), left + scale, y(LANES_TOP), Tones.LOOP.withAlpha(strength));
        sketch.rectangle(right - scale, y(LANES_BOTTOM), right, y(LANES_TOP), Tones.LOOP.withAlpha(strength));
    }

    private void head(long frame) {
        double now = bar.xOf(frame);
        sketch.rectangle(bar.left(), y(LANES_BOTTOM - 3), now, y(LANES_BOTTOM - 1), Tones.PLAYED);
        sketch.rectangle(now - 0.75 * scale, y(LANES_BOTTOM - 3), now + 0.75 * scale, y(LANES_TOP), Color.WHITE);
        sketch.fill(Arcs.circle(new Point(now, y(LANES_BOTTOM - 2)), 4.5 * scale), Color.WHITE);
    }

    /** Each section's name over its stretch, if there is room for it. */
    private void names(long frame) {
        String current = bar.sectionAt(frame).map(Section::name).orElse("");
        for (TimeBar.Stretch stretch : bar.stretches()) {
            LabelCache.Line name = labels.small().line(stretch.name());
            boolean isCurrent = !stretch.name().isEmpty() && stretch.name().equals(current);
            if (name.width() + 8 * scale <= stretch.right() - stretch.left()) {
                sketch.text(name, stretch.left(), y(NAMES_BASELINE), isCurrent ? Tones.BRIGHT : Tones.DIM);
            }
        }
    }

    /** The time, the section and the play at the position that the mouse points at. */
    private void pointed(double x) {
        long frame = bar.frameAt(x);
        double place = bar.xOf(frame);
        sketch.rectangle(place - scale, y(LANES_BOTTOM), place + scale, y(LANES_TOP), Tones.BRIGHT.withAlpha(0.7));
        List<String> words = new ArrayList<>();
        bar.sectionAt(frame).map(Section::name).ifPresent(words::add);
        film.playAt(frame).ifPresent(play -> words.add(named(play)));
        LabelCache.Line when = labels.small().line(film.time(frame));
        LabelCache.Line what = labels.small().line(words.isEmpty() ? "" : "   " + String.join("  ·  ", words));
        double whole = when.width() + what.width();
        double left = Math.max(bar.left(), Math.min(bar.left() + bar.width() - whole, place - when.width() / 2));
        sketch.text(when, left, y(NAMES_BASELINE), Tones.BRIGHT);
        sketch.text(what, left + when.width(), y(NAMES_BASELINE), Tones.DIM);
    }

    private static String named(Play play) {
        return play.place().isEmpty() ? play.name() : play.name() + ", " + play.place();
    }

    private void row(State state) {
        sign(state.running);
        double baseline = y(ROW_BASELINE);
        double end = chips(state.chips, baseline);
        double x = 46 * scale;
        x = put(labels.large().line(film.time(state.frame)), x, baseline, end, Tones.BRIGHT);
        x = put(labels.large().line(" / " + film.time(film.frameCount())), x, baseline, end, Tones.DIM);
        x = put(labels.small().line("frame " + state.frame), x + 22 * scale, baseline, end, Tones.DIM);
        Optional<Play> now = film.playAt(state.frame);
        if (now.isPresent()) {
            put(labels.small().line(named(now.get())), x + 22 * scale, baseline, end, Tones.DIM);
        }
    }

    /** Writes a text if there is room for it, and says where the next may begin. */
    private double put(LabelCache.Line line, double x, double baseline, double end, Color color) {
        if (x + line.width() > end) {
            return end;
        }
        sketch.text(line, x, baseline, color);
        return x + line.width();
    }

    /** From the right; says where they begin. */
    private double chips(List<Chip> chips, double baseline) {
        double right = width - MARGIN * scale;
        for (Chip chip : chips) {
            LabelCache.Line words = labels.small().line(chip.words());
            sketch.text(words, right - words.width(), baseline, chip.color());
            right -= words.width() + 18 * scale;
        }
        return right;
    }

    /** A triangle for play, or two bars for pause. */
    private void sign(boolean running) {
        double x = MARGIN * scale;
        double middle = y(ROW_BASELINE + 5);
        if (running) {
            sketch.rectangle(x, middle - 7 * scale, x + 4 * scale, middle + 7 * scale, Tones.BRIGHT);
            sketch.rectangle(x + 8 * scale, middle - 7 * scale, x + 12 * scale, middle + 7 * scale, Tones.BRIGHT);
        } else {
            sketch.fill(
                    Path.polygon(
                            new Point(x, middle + 7 * scale),
                            new Point(x, middle - 7 * scale),
                            new Point(x + 12.5 * scale, middle)),
                    Tones.BRIGHT);
        }
    }
}

package org.kinora.engine.render;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.Layer;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/**
 * Prints the processor time that a 1080p frame takes, stage by stage, for three scenes: a title that comes in, a page of text
 * that drifts, and 2,000 glyphs with 300 strokes that all move. Run its main method; arguments pick scenes by name, and others
 * that show what layers cost.
 */
final class RenderBench {

    private static final PictureSize SIZE = new PictureSize(1920, 1080);
    /** Of each batch the cheapest one counts: other programs on the machine only ever add to the time. */
    private static final int WARM_UP = 4;

    private static final int BATCHES = 6;
    private static final int FRAMES = 60;
    private static final String LINE = "Every vector, probability bar and attention arrow is computed ";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    public static void main(String[] names) {
        List<String> wanted = names.length == 0 ? List.of("title", "page", "heavy") : List.of(names);
        System.out.println(
                "CPU ms a frame: strips (of that on other threads), OpenGL calls, OpenGL's threads, all; wall ms;"
                        + " dirty; quads");
        for (String name : wanted) {
            new RenderBench().measure(name, scene(name));
        }
    }

    private static IntFunction<DrawList> scene(String name) {
        return switch (name) {
            case "title" -> title();
            case "page" -> page();
            case "heavy" -> heavy();
            case "fade" -> fade(false);
            case "fade-layer" -> fade(true);
            case "cards" -> cards(false);
            case "cards-layers" -> cards(true);
            default ->
                throw new IllegalArgumentException("No scene " + name + "; there are title, page, heavy, fade,"
                        + " fade-layer, cards and cards-layers");
        };
    }

    private void measure(String name, IntFunction<DrawList> scene) {
        FramePreparer preparer = new FramePreparer(SIZE);
        try (HeadlessCompositor compositor = new HeadlessCompositor(SIZE)) {
            long[] best = null;
            for (int batch = 0; batch < WARM_UP + BATCHES; batch++) {
                long[] times = new long[8];
                for (int n = 0; n < FRAMES; n++) {
                    frame(preparer, compositor, scene.apply(batch * FRAMES + n), times);
                }
                if (batch >= WARM_UP && (best == null || times[4] < best[4])) {
                    best = times;
                }
            }
            print(name, best);
        }
    }

    private void frame(FramePreparer preparer, HeadlessCompositor compositor, DrawList list, long[] times) {
        long[] start = clocks();
        PreparedFrame prepared = preparer.prepare(list);
        long[] made = clocks();
        times[6] += prepared.dirty().count();
        times[7] += prepared.quads().quads();
        compositor.draw(prepared);
        long[] drawn = clocks();
        times[0] += made[0] - start[0];
        times[1] += made[1] - start[1] - (made[0] - start[0]);
        times[2] += drawn[0] - made[0];
        times[3] += drawn[2] - made[2] - (drawn[0] - made[0]);
        times[4] += drawn[2] - start[2];
        times[5] += drawn[3] - start[3];
    }

    private static void print(String name, long[] times) {
        System.out.printf(
                Locale.ROOT,
                "%-6s %6.2f (%.2f) %6.2f %6.2f %6.2f; %6.2f; %4.1f %%; %d%n",
                name,
                (times[0] + times[1]) / 1e6 / FRAMES,
                times[1] / 1e6 / FRAMES,
                times[2] / 1e6 / FRAMES,
                times[3] / 1e6 / FRAMES,
                times[4] / 1e6 / FRAMES,
                times[5] / 1e6 / FRAMES,
                100.0 * times[6] / FRAMES / (120 * 68),
                times[7] / FRAMES);
    }

    /** This thread's CPU time, that of all Java threads, the process's, and the wall's; nanoseconds. */
    private long[] clocks() {
        long java = 0;
        for (long id : threads.getAllThreadIds()) {
            java += Math.max(0, threads.getThreadCpuTime(id));
        }
        return new long[] {threads.getCurrentThreadCpuTime(), java, process.getProcessCpuTime(), System.nanoTime()};
    }

    private static IntFunction<DrawList> title() {
        List<ShapeItem> glyphs = Drawings.text("How a language model picks its next words", 72, -5.5, 0.3);
        return n -> {
            List<ShapeItem> items = new ArrayList<>();
            for (ShapeItem glyph : glyphs) {
                double progress = Math.min(1, Math.max(0, (n % 60 - glyph.id()) / 20.0));
                items.add(moved(glyph, Affine.translation(new Point(0, 0.2 * progress)), progress));
            }
            return Drawings.onBlack(items);
        };
    }

    private static IntFunction<DrawList> page() {
        List<ShapeItem> glyphs = new ArrayList<>();
        for (int line = 0; glyphs.size() < 600; line++) {
            for (ShapeItem glyph : Drawings.text(LINE, 40, -6.6, 3.4 - line * 0.55)) {
                glyphs.add(new ShapeItem(
                        glyphs.size(), glyph.path(), glyph.toScene(), glyph.fill(), glyph.stroke(), glyph.opacity()));
            }
        }
        return n -> {
            Affine drift = Affine.translation(new Point(0.00371 * n, 0.00213 * n));
            return Drawings.onBlack(
                    glyphs.stream().map(glyph -> moved(glyph, drift, 1)).toList());
        };
    }

    /** A page of text that fades, letter by letter or as one layer. */
    private static IntFunction<DrawList> fade(boolean asLayer) {
        List<ShapeItem> glyphs = page().apply(0).shapes();
        return n -> {
            double opacity = (1 + n % 50) / 100.0;
            return asLayer
                    ? Drawings.onBlack(glyphs, new Layer(0, glyphs.size(), opacity))
                    : Drawings.onBlack(glyphs.stream()
                            .map(glyph -> moved(glyph, Affine.IDENTITY, opacity))
                            .toList());
        };
    }

    /** 200 framed cards with a disc on them that fade, item by item or each as a layer. */
    private static IntFunction<DrawList> cards(boolean asLayers) {
        List<ShapeItem> items = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            double x = i % 20 * 0.68 - 6.5;
            double y = i / 20 * 0.75 - 3.4;
            Path card = Drawings.rectangle(x - 0.25, y - 0.3, x + 0.25, y + 0.3);
            items.add(new ShapeItem(2 * i, card, Affine.IDENTITY, Color.BLUE, new Stroke(Color.WHITE, 4), 1));
            items.add(Drawings.filled(2 * i + 1, Drawings.circle(x, y, 0.2), Color.YELLOW));
        }
        return n -> {
            double opacity = (1 + n % 50) / 100.0;
            if (!asLayers) {
                return Drawings.onBlack(items.stream()
                        .map(item -> moved(item, Affine.IDENTITY, opacity))
                        .toList());
            }
            Layer[] layers = new Layer[items.size() / 2];
            for (int i = 0; i < layers.length; i++) {
                layers[i] = new Layer(2 * i, 2 * i + 2, opacity);
            }
            return Drawings.onBlack(items, layers);
        };
    }

    private static IntFunction<DrawList> heavy() {
        Random random = new Random(5);
        List<ShapeItem> letters = Drawings.text(LINE, 48, 0, 0);
        List<ShapeItem> items = new ArrayList<>();
        List<Point> ways = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            Path outline = letters.get(i % letters.size()).path();
            Affine place = Affine.scaling(0.3 + 0.4 * random.nextDouble(), Point.ORIGIN)
                    .then(Affine.rotation(random.nextDouble() * 6, Point.ORIGIN))
                    .then(Affine.translation(anywhere(random)));
            Color color = new Color(random.nextDouble(), random.nextDouble(), random.nextDouble(), 0.8);
            items.add(new ShapeItem(i, outline, place, color, Stroke.NONE, 1));
            ways.add(anywhere(random).times(0.002));
        }
        for (int i = 0; i < 300; i++) {
            Point start = anywhere(random);
            Path curve = Path.builder()
                    .moveTo(start)
                    .cubicTo(
                            start.plus(anywhere(random).times(0.3)),
                            start.plus(anywhere(random).times(0.3)),
                            start.plus(anywhere(random).times(0.3)))
                    .build();
            items.add(Drawings.stroked(2000 + i, curve, new Stroke(Color.YELLOW, 1 + random.nextInt(5))));
            ways.add(anywhere(random).times(0.002));
        }
        return n -> {
            List<ShapeItem> moved = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                Affine way = Affine.translation(ways.get(i).times(n % 300));
                moved.add(moved(items.get(i), way, 1));
            }
            return Drawings.onBlack(moved);
        };
    }

    private static Point anywhere(Random random) {
        return new Point(random.nextDouble() * 14 - 7, random.nextDouble() * 8 - 4);
    }

    private static ShapeItem moved(ShapeItem item, Affine by, double opacity) {
        return new ShapeItem(item.id(), item.path(), item.toScene().then(by), item.fill(), item.stroke(), opacity);
    }
}

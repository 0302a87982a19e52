package org.kinora.engine.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.PathVisitor;

/**
 * Coverage by counting: 16 × 16 points a pixel, each inside or outside by the non-zero winding rule, of curves cut into 64
 * chords. Shares no line with the renderer.
 */
final class SupersampledCoverage {

    private static final int SAMPLES = 16;
    private static final int CHORDS = 64;

    private record Crossing(double x, int winding) {}

    private final PictureSize size;
    private final List<double[]> edges = new ArrayList<>();

    SupersampledCoverage(PictureSize size) {
        this.size = size;
    }

    /** White items over black, one after the other, as levels from 0 to 255. */
    double[] whiteOverBlack(List<ShapeItem> items) {
        double[] levels = new double[size.width() * size.height()];
        for (ShapeItem item : items) {
            edges.clear();
            Chords chords = new Chords(item);
            item.path().visit(chords);
            chords.close();
            paintOver(levels);
        }
        return levels;
    }

    private void paintOver(double[] levels) {
        double top = edges.stream().mapToDouble(edge -> edge[1]).min().orElse(0);
        double bottom = edges.stream().mapToDouble(edge -> edge[1]).max().orElse(0);
        int[] counts = new int[size.width()];
        for (int y = (int) Math.max(0, top); y < Math.min(size.height(), bottom); y++) {
            Arrays.fill(counts, 0);
            for (int line = y * SAMPLES; line < (y + 1) * SAMPLES; line++) {
                count((line + 0.5) / SAMPLES, counts);
            }
            for (int x = 0; x < size.width(); x++) {
                int at = y * size.width() + x;
                levels[at] += (255 - levels[at]) * counts[x] / (SAMPLES * SAMPLES);
            }
        }
    }

    private void count(double y, int[] counts) {
        List<Crossing> crossings = new ArrayList<>();
        for (double[] edge : edges) {
            if (edge[1] <= y != edge[3] <= y) {
                double x = edge[0] + (y - edge[1]) * (edge[2] - edge[0]) / (edge[3] - edge[1]);
                crossings.add(new Crossing(x, edge[1] < edge[3] ? 1 : -1));
            }
        }
        crossings.sort(Comparator.comparingDouble(Crossing::x));
        int winding = 0;
        for (int i = 0; i + 1 < crossings.size(); i++) {
            winding += crossings.get(i).winding;
            if (winding != 0) {
                int to = sampleAfter(crossings.get(i + 1).x);
                for (int sample = sampleAfter(crossings.get(i).x); sample < to; sample++) {
                    counts[sample / SAMPLES]++;
                }
            }
        }
    }

    private int sampleAfter(double x) {
        return (int) Math.max(0, Math.min(size.width() * SAMPLES, Math.ceil(x * SAMPLES - 0.5)));
    }

    /** The mean difference of a picture's red from given levels, in levels. */
    static double meanDifference(Picture picture, double[] levels) {
        double[] differences = new double[levels.length];
        for (int i = 0; i < levels.length; i++) {
            differences[i] = Math.abs((picture.rgba()[i * 4] & 255) - levels[i]);
        }
        return Arrays.stream(differences).average().orElseThrow();
    }

    /** The greatest difference of a picture's red from given levels, in levels. */
    static double greatestDifference(Picture picture, double[] levels) {
        double greatest = 0;
        for (int i = 0; i < levels.length; i++) {
            greatest = Math.max(greatest, Math.abs((picture.rgba()[i * 4] & 255) - levels[i]));
        }
        return greatest;
    }

    private final class Chords implements PathVisitor {

        private final ShapeItem item;
        private double[] start;
        private double[] at;

        Chords(ShapeItem item) {
            this.item = item;
        }

        private double[] pixel(float x, float y) {
            return new double[] {
                size.width() / 2.0 + item.toScene().applyX(x, y) * size.pixelsPerUnit(),
                size.height() / 2.0 - item.toScene().applyY(x, y) * size.pixelsPerUnit()
            };
        }

        private void edgeTo(double[] to) {
            edges.add(new double[] {at[0], at[1], to[0], to[1]});
            at = to;
        }

        @Override
        public void moveTo(float x, float y) {
            close();
            start = pixel(x, y);
            at = start;
        }

        @Override
        public void lineTo(float x, float y) {
            edgeTo(pixel(x, y));
        }

        @Override
        public void quadTo(float controlX, float controlY, float x, float y) {
            curve(at, pixel(controlX, controlY), pixel(x, y));
        }

        @Override
        public void cubicTo(float control1X, float control1Y, float control2X, float control2Y, float x, float y) {
            curve(at, pixel(control1X, control1Y), pixel(control2X, control2Y), pixel(x, y));
        }

        /** By de Casteljau's construction. */
        private void curve(double[]... control) {
            for (int i = 1; i <= CHORDS; i++) {
                double t = (double) i / CHORDS;
                double[][] points = control.clone();
                for (int level = points.length - 1; level > 0; level--) {
                    for (int j = 0; j < level; j++) {
                        points[j] = new double[] {
                            points[j][0] + (points[j + 1][0] - points[j][0]) * t,
                            points[j][1] + (points[j + 1][1] - points[j][1]) * t
                        };
                    }
                }
                edgeTo(points[0]);
            }
        }

        @Override
        public void close() {
            if (start != null) {
                edgeTo(start);
            }
        }
    }
}

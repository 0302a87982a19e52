package org.kinora.engine.graph;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point;

/**
 * Force-directed placement by Fruchterman and Reingold, "Graph drawing by force-directed placement" (1991): vertices
 * push each other away by k²/d, edges pull by d²/k, and steps get shorter as the picture cools. A weak pull to the
 * middle keeps parts together between which there is no edge.
 */
final class SpringLayout {

    private static final int STEPS = 300;

    /** The distance k at which a push and a pull balance. */
    private static final double LENGTH = 1;

    private static final double PULL_TO_THE_MIDDLE = 0.02;

    private SpringLayout() {}

    static List<Point> place(Links links) {
        int count = links.size();
        double[] x = new double[count];
        double[] y = new double[count];
        for (int i = 0; i < count; i++) {
            // a spiral has no two vertices at one place and no symmetry that the forces could not break
            Point start = Rings.onSpiral(i + 1);
            x[i] = start.x();
            y[i] = start.y();
        }
        double hottest = Math.sqrt(count) * LENGTH / 4;
        for (int step = 0; step < STEPS; step++) {
            move(links, x, y, hottest * (STEPS - step) / STEPS);
        }
        List<Point> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            places.add(new Point(x[i], y[i]));
        }
        return places;
    }

    /** @param longest how far a vertex goes at most */
    private static void move(Links links, double[] x, double[] y, double longest) {
        double[] forceX = new double[x.length];
        double[] forceY = new double[y.length];
        for (int i = 0; i < x.length; i++) {
            forceX[i] -= PULL_TO_THE_MIDDLE * x[i];
            forceY[i] -= PULL_TO_THE_MIDDLE * y[i];
            for (int j = 0; j < i; j++) {
                double dx = x[i] - x[j];
                double dy = y[i] - y[j];
                double push = LENGTH * LENGTH / Math.max(1e-6, dx * dx + dy * dy);
                forceX[i] += push * dx;
                forceY[i] += push * dy;
                forceX[j] -= push * dx;
                forceY[j] -= push * dy;
            }
        }
        for (int[] pair : links.pairs()) {
            double dx = x[pair[0]] - x[pair[1]];
            double dy = y[pair[0]] - y[pair[1]];
            double pull = Math.sqrt(dx * dx + dy * dy) / LENGTH;
            forceX[pair[0]] -= pull * dx;
            forceY[pair[0]] -= pull * dy;
            forceX[pair[1]] += pull * dx;
            forceY[pair[1]] += pull * dy;
        }
        for (int i = 0; i < x.length; i++) {
            double force = Math.sqrt(forceX[i] * forceX[i] + forceY[i] * forceY[i]);
            double share = force > longest ? longest / force : 1;
            x[i] += forceX[i] * share;
            y[i] += forceY[i] * share;
        }
    }
}

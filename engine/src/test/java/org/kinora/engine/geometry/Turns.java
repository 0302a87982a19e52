package org.kinora.engine.geometry;

import java.util.ArrayList;
import java.util.List;

/** The signed areas of a path's contours by their end points: positive for those that run counter-clockwise. */
public final class Turns implements PathVisitor {

    private final List<Double> areas = new ArrayList<>();
    private float startX;
    private float startY;
    private double x;
    private double y;

    public static List<Double> of(Path path) {
        Turns turns = new Turns();
        path.visit(turns);
        return turns.areas;
    }

    @Override
    public void moveTo(float toX, float toY) {
        areas.add(0.0);
        startX = toX;
        startY = toY;
        x = toX;
        y = toY;
    }

    @Override
    public void lineTo(float toX, float toY) {
        int last = areas.size() - 1;
        areas.set(last, areas.get(last) + (x * toY - toX * y) / 2);
        x = toX;
        y = toY;
    }

    @Override
    public void quadTo(float controlX, float controlY, float toX, float toY) {
        lineTo(toX, toY);
    }

    @Override
    public void cubicTo(float control1X, float control1Y, float control2X, float control2Y, float toX, float toY) {
        lineTo(toX, toY);
    }

    @Override
    public void close() {
        lineTo(startX, startY);
    }
}

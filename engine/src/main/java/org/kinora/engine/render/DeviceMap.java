package org.kinora.engine.render;

import org.kinora.engine.geometry.Affine;

/**
 * The way from a shape's own coordinates to pixels from the top left corner: {@code x' = xx·x + xy·y + dx},
 * {@code y' = yx·x + yy·y + dy}. Changed in place, once for every item of a frame.
 */
final class DeviceMap {

    private final double pixelsPerUnit;
    private final double centerX;
    private final double centerY;
    double xx;
    double yx;
    double xy;
    double yy;
    double dx;
    double dy;

    DeviceMap(PictureSize size) {
        pixelsPerUnit = size.pixelsPerUnit();
        centerX = size.width() / 2.0;
        centerY = size.height() / 2.0;
    }

    /** First {@code toScene}, then {@code view}, then units to pixels with y downward. */
    void set(Affine toScene, Affine view) {
        xx = pixelsPerUnit * (view.xx() * toScene.xx() + view.xy() * toScene.yx());
        xy = pixelsPerUnit * (view.xx() * toScene.xy() + view.xy() * toScene.yy());
        dx = pixelsPerUnit * view.applyX(toScene.dx(), toScene.dy()) + centerX;
        yx = -pixelsPerUnit * (view.yx() * toScene.xx() + view.yy() * toScene.yx());
        yy = -pixelsPerUnit * (view.yx() * toScene.xy() + view.yy() * toScene.yy());
        dy = centerY - pixelsPerUnit * view.applyY(toScene.dx(), toScene.dy());
    }

    void setTranslation(double newDx, double newDy) {
        xx = 1;
        yx = 0;
        xy = 0;
        yy = 1;
        dx = newDx;
        dy = newDy;
    }

    double x(double x, double y) {
        return xx * x + xy * y + dx;
    }

    double y(double x, double y) {
        return yx * x + yy * y + dy;
    }

    double meanScale() {
        return Math.sqrt(Math.abs(xx * yy - xy * yx));
    }

    /** The greatest factor by which this map stretches any length: the larger singular value. */
    double greatestScale() {
        double sum = xx * xx + yx * yx + xy * xy + yy * yy;
        double determinant = xx * yy - xy * yx;
        return Math.sqrt((sum + Math.sqrt(Math.max(0, sum * sum - 4 * determinant * determinant))) / 2);
    }

    boolean hasLinearPartOf(DeviceMap other) {
        return xx == other.xx && yx == other.yx && xy == other.xy && yy == other.yy;
    }

    boolean equalTo(DeviceMap other) {
        return hasLinearPartOf(other) && dx == other.dx && dy == other.dy;
    }

    void copyFrom(DeviceMap other) {
        xx = other.xx;
        yx = other.yx;
        xy = other.xy;
        yy = other.yy;
        dx = other.dx;
        dy = other.dy;
    }
}

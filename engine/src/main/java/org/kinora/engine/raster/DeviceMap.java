package org.kinora.engine.raster;

import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.geometry.Affine;

/**
 * The map from a shape's own coordinates to pixels, counted from the top left corner: {@code x' = xx·x + xy·y + dx},
 * {@code y' = yx·x + yy·y + dy}. Changed in place, once for every item of a frame.
 */
public final class DeviceMap {

    private final double pixelsPerUnit;
    private final double centerX;
    private final double centerY;
    double xx;
    double yx;
    double xy;
    double yy;
    double dx;
    double dy;

    public DeviceMap(PictureSize size) {
        this(size.pixelsPerUnit(), size.width() / 2.0, size.height() / 2.0);
    }

    /** @param centerX where the view's origin is, in pixels from the left @param centerY and from the top */
    public DeviceMap(double pixelsPerUnit, double centerX, double centerY) {
        this.pixelsPerUnit = pixelsPerUnit;
        this.centerX = centerX;
        this.centerY = centerY;
    }

    /** First {@code toScene}, then {@code view}, then units to pixels with y downward. */
    public void set(Affine toScene, Affine view) {
        xx = pixelsPerUnit * (view.xx() * toScene.xx() + view.xy() * toScene.yx());
        xy = pixelsPerUnit * (view.xx() * toScene.xy() + view.xy() * toScene.yy());
        dx = pixelsPerUnit * view.applyX(toScene.dx(), toScene.dy()) + centerX;
        yx = -pixelsPerUnit * (view.yx() * toScene.xx() + view.yy() * toScene.yx());
        yy = -pixelsPerUnit * (view.yx() * toScene.xy() + view.yy() * toScene.yy());
        dy = centerY - pixelsPerUnit * view.applyY(toScene.dx(), toScene.dy());
    }

    /** Takes on these six numbers. */
    public void set(double newXx, double newYx, double newXy, double newYy, double newDx, double newDy) {
        xx = newXx;
        yx = newYx;
        xy = newXy;
        yy = newYy;
        dx = newDx;
        dy = newDy;
    }

    /** Becomes only the translation of another map. */
    public void setTranslationOf(DeviceMap other) {
        xx = 1;
        yx = 0;
        xy = 0;
        yy = 1;
        dx = other.dx;
        dy = other.dy;
    }

    public double x(double x, double y) {
        return xx * x + xy * y + dx;
    }

    public double y(double x, double y) {
        return yx * x + yy * y + dy;
    }

    /** The x part of a direction, which no translation moves. */
    public double directionX(double x, double y) {
        return xx * x + xy * y;
    }

    public double directionY(double x, double y) {
        return yx * x + yy * y;
    }

    public double meanScale() {
        return Math.sqrt(Math.abs(xx * yy - xy * yx));
    }

    /** The greatest factor by which this map stretches any length: the larger singular value. */
    public double greatestScale() {
        double sum = xx * xx + yx * yx + xy * xy + yy * yy;
        double determinant = xx * yy - xy * yx;
        return Math.sqrt((sum + Math.sqrt(Math.max(0, sum * sum - 4 * determinant * determinant))) / 2);
    }

    public boolean hasLinearPartOf(DeviceMap other) {
        return xx == other.xx && yx == other.yx && xy == other.xy && yy == other.yy;
    }

    public boolean equalTo(DeviceMap other) {
        return hasLinearPartOf(other) && dx == other.dx && dy == other.dy;
    }

    public void copyFrom(DeviceMap other) {
        xx = other.xx;
        yx = other.yx;
        xy = other.xy;
        yy = other.yy;
        dx = other.dx;
        dy = other.dy;
    }
}

package org.kinora.engine.mobject;

import java.util.List;
import org.kinora.engine.frame.Blend;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Affine3;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;

/**
 * A mathematical object, as manim calls it: one {@link Shape}, or several that are placed and styled together. This
 * interface is what all mobjects have in common. The calls are documented in {@link Layout} (places and sizes), {@link
 * Style} (paint), {@link Layered} (effects), {@link Showing} (the drawing order) and {@link FluentMobject} (copies,
 * states), where each returns the mobject's own type.
 *
 * <p>Mobjects are made and changed inside {@code construct()}, on its thread. A change holds from the cursor on.
 * Methods that take a {@link Moment} may be called on any thread, and by functions that a property follows.
 *
 * <p>A new kind extends {@link VMobject} (one outline), {@link DerivedShape} (one outline that is computed from
 * properties) or {@link Composite} (several mobjects).
 *
 * <pre>{@code
 * Mobject title = new Text("Waves").toEdge(UP);
 * play(fadeIn(title));
 * }</pre>
 */
public interface Mobject {

    List<Shape> shapes();

    List<Shape> shapesAt(Moment moment);

    Bounds bounds();

    Bounds boundsAt(Moment moment);

    Point center();

    Point centerAt(Moment moment);

    Point corner(Point direction);

    double width();

    double height();

    Mobject apply(Affine map);

    Mobject shift(Point by);

    Mobject shift(double x, double y);

    Mobject moveTo(Point center);

    Mobject moveTo(double x, double y);

    Mobject moveTo(Point point, Point corner);

    Mobject moveTo(Mobject other);

    Mobject apply(Affine3 map);

    Mobject shift(Point3 by);

    Mobject shift(double x, double y, double z);

    Mobject moveTo(Point3 center);

    Mobject moveTo(double x, double y, double z);

    Mobject rotate(double angle, Point3 axis);

    Mobject rotate(double angle, Point3 axis, Point3 about);

    Mobject inPlane(Point3 right, Point3 up);

    Point3 centerInSpace();

    Point3 centerInSpaceAt(Moment moment);

    Mobject fixOrientation();

    Mobject fixInFrame();

    Mobject toCenter();

    Mobject nextTo(Mobject other, Point direction);

    Mobject nextTo(Mobject other, Point direction, double gap);

    Mobject nextTo(Mobject other, Point direction, double gap, Point alignedEdge);

    Mobject nextTo(Point point, Point direction, double gap);

    Mobject alignTo(Mobject other, Point direction);

    Mobject alignTo(Point point, Point direction);

    Mobject toEdge(Point direction);

    Mobject toEdge(Point direction, double gap);

    Mobject toCorner(Point direction);

    Mobject toCorner(Point direction, double gap);

    Mobject scale(double factor);

    Mobject scale(double factor, Point about);

    Mobject scale(double factor, Point3 about);

    Mobject stretch(double horizontally, double vertically, Point about);

    Mobject rotate(double angle);

    Mobject rotate(double angle, Point about);

    Mobject setWidth(double width);

    Mobject setHeight(double height);

    Mobject stretchToWidth(double width, Point fixedSide);

    Mobject stretchToHeight(double height, Point fixedSide);

    Mobject stretchToWidth(double width);

    Mobject stretchToHeight(double height);

    Mobject surround(Mobject other, double gap);

    Mobject shiftOntoScreen();

    Mobject shiftOntoScreen(double gap);

    boolean isOffScreen();

    Mobject matchWidth(Mobject other);

    Mobject matchHeight(Mobject other);

    Mobject matchX(Mobject other);

    Mobject matchY(Mobject other);

    Mobject setX(double x);

    Mobject setY(double y);

    Mobject alwaysNextTo(Mobject other, Point direction);

    Mobject alwaysNextTo(Mobject other, Point direction, double gap);

    Mobject alwaysMoveTo(Mobject other);

    Mobject setFill(Paint paint);

    Mobject setFill(Color color, double opacity);

    Mobject setFillOpacity(double opacity);

    Mobject setStroke(Paint paint, double width);

    Mobject setStroke(Stroke stroke);

    Mobject setStrokeColor(Paint paint);

    Mobject setStrokeWidth(double width);

    Mobject setStrokeOpacity(double opacity);

    Mobject setColor(Color color);

    Mobject matchColor(Mobject other);

    Mobject matchStyle(Mobject other);

    Mobject setOpacity(double opacity);

    Mobject setZIndex(int zIndex);

    Mobject blur(double radius);

    Mobject glow(Color color, double radius);

    Mobject dropShadow(Point offset, double radius, Color color);

    Mobject clip(Mobject by);

    Mobject mask(Mobject by);

    Mobject maskOut(Mobject by);

    Mobject maskByBrightness(Mobject by);

    Mobject setBlend(Blend blend);

    Mobject halo(Color color, double width);

    Mobject clearEffects();

    Mobject copy();

    Mobject become(Mobject other);

    Mobject generateTarget();

    Mobject target();

    Mobject saveState();

    Mobject restore();

    Mobject stopFollowing();

    void show();

    void showInPlaceOf(Mobject other);

    void bringToFront();

    void sendToBack();

    void hide();

    boolean isShown();
}

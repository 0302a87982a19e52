package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Affine3;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.geometry.Projection;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.Recording;

/**
 * The frame through which a scene is seen: a rectangle that is never drawn itself. Moving it pans, scaling it zooms (at
 * half the size everything looks twice as large), turning it turns the picture the other way.
 *
 * <pre>{@code
 * play(camera().animate(c -> c.scale(0.5).moveTo(detail)));
 * play(camera().animate(c -> c.frameOn(detail, 0.5)));
 * }</pre>
 *
 * <p>{@link #orient} looks at the scene from elsewhere, in perspective. Then everything is seen in space, apart from
 * what was {@linkplain Layout#fixInFrame fixed in the frame}.
 *
 * <pre>{@code
 * camera().orient(70 * DEGREES, -45 * DEGREES);
 * play(camera().animate(c -> c.orient(50 * DEGREES, 30 * DEGREES).zoom(1.2)).seconds(3));
 * }</pre>
 */
public final class Camera extends VMobject<Camera> {

    /** The direction from which the flat picture is seen: straight down the z axis. */
    private static final double FLAT_THETA = -Math.PI / 2;

    /** How far it sways, in radians, to each side and upward; manim's. */
    private static final double SIDEWAYS = 0.2;

    private static final double UPWARD = 0.1;

    private final Property<Double> phi = angle("phi", 0);
    private final Property<Double> theta = angle("theta", FLAT_THETA);
    private final Property<Double> gamma = angle("gamma", 0);
    private final Property<Double> distance = property("distance", Projection.DEFAULT_DISTANCE, Interpolator::numbers);
    private final Property<Double> depth = property("depth of the centre", 0.0, Interpolator::numbers);
    private final Property<Point3> light =
            property("light", new Point3(-7, -9, 10), (from, to) -> progress -> from.interpolate(to, progress));
    private final double frameWidth = Recording.current().frameWidth();

    public Camera() {
        super(frame(Recording.current().frameWidth() / 2));
    }

    private Property<Double> angle(String name, double initial) {
        return property(name, initial, Interpolator::numbers);
    }

    private static Path frame(double halfWidth) {
        return Path.polygon(
                new Point(-halfWidth, -4), new Point(halfWidth, -4), new Point(halfWidth, 4), new Point(-halfWidth, 4));
    }

    /** Pans until a point, in scene units, is in the middle of the picture. */
    public Camera panTo(Point point) {
        return moveTo(point);
    }

    /** Pans until a mobject is in the middle of the picture. */
    public Camera panTo(Mobject mobject) {
        return moveTo(mobject);
    }

    /**
     * Zooms about the middle of the picture.
     *
     * @param factor how much larger than at the start of the scene everything looks; above 0, and 1 for no zoom
     */
    public Camera zoomTo(double factor) {
        if (!(factor > 0) || Double.isInfinite(factor)) {
            throw new IllegalArgumentException("A camera zooms by a factor above 0, not " + factor);
        }
        return scale(1 / (factor * placement().meanScale()));
    }

    /**
     * Pans and zooms until a mobject fills the picture's width or height.
     *
     * @param margin what stays free on each side of it, in units
     */
    public Camera frameOn(Mobject mobject, double margin) {
        Bounds bounds = mobject.bounds();
        double height = Math.max(bounds.height() + 2 * margin, (bounds.width() + 2 * margin) * 8 / frameWidth);
        if (!(height > 0)) {
            throw new IllegalArgumentException("A camera cannot be filled by a "
                    + mobject.getClass().getSimpleName() + " of " + bounds.width() + " × " + bounds.height()
                    + " units with a margin of " + margin);
        }
        return zoomTo(8 / height).panTo(bounds.center());
    }

    /** From now on keeps a mobject in the middle of the picture, until it is moved by hand or {@link #stopFollowing}. */
    public Camera follow(Mobject mobject) {
        return alwaysMoveTo(mobject);
    }

    /**
     * Looks at the centre from a direction, as in manim. All angles are in radians.
     *
     * @param newPhi the angle between the z axis and the direction to the eye: 0 looks straight at the picture, a
     *     quarter turn along it
     * @param newTheta the angle of that direction about the z axis, from the x axis on; −90° is the flat picture's
     * @param newGamma turns the camera about its line of sight
     */
    public Camera orient(double newPhi, double newTheta, double newGamma) {
        phi.set(finite("phi", newPhi));
        theta.set(finite("theta", newTheta));
        gamma.set(finite("gamma", newGamma));
        return this;
    }

    /** As {@link #orient(double, double, double)}, without turning about the line of sight. */
    public Camera orient(double newPhi, double newTheta) {
        return orient(newPhi, newTheta, gamma.get());
    }

    /** Looks straight down the z axis again, at the flat picture. */
    public Camera orientFlat() {
        return orient(0, FLAT_THETA, 0);
    }

    /** As {@link #zoomTo}: enlarges the picture as it is seen, without coming nearer; manim's {@code zoom}. */
    public Camera zoom(double factor) {
        return zoomTo(factor);
    }

    /**
     * How far the eye is from the centre, in units; 22.685 unless set. What is at the centre keeps its size: near eyes see
     * steeper perspective. To go into the scene, move the centre: {@link #lookAt}.
     */
    public Camera setDistance(double units) {
        if (!(units > 0.1) || units > 1e6) {
            throw new IllegalArgumentException(
                    "The eye is between 0.1 and 1,000,000 units from the camera's centre, not " + units);
        }
        distance.set(units);
        return this;
    }

    /** Sets the distance at which the picture's 8 units of height fill an angle, in radians; 20° unless set. */
    public Camera setFieldOfView(double angle) {
        return setDistance(Projection.distanceFor(angle));
    }

    /** Puts the centre, about which the camera turns and at which it looks, at a point in space. */
    public Camera lookAt(Point3 center) {
        moveTo(center.flat());
        depth.set(center.z());
        return this;
    }

    /** As {@link #lookAt(Point3)}. */
    public Camera lookAt(double x, double y, double z) {
        return lookAt(new Point3(x, y, z));
    }

    /** Moves the centre in space. */
    @Override
    public Camera apply(Affine3 map) {
        Point flat = placement().apply(Point.ORIGIN);
        return lookAt(map.apply(flat.x(), flat.y(), depth.get()));
    }

    /**
     * From now on goes around the z axis at this rate, in radians a second; manim's ambient rotation. A rate of 0 ends
     * it, as does {@link #orient}.
     */
    public Camera ambientRotation(double rate) {
        double start = theta.get();
        if (finite("rate", rate) == 0) {
            theta.set(start);
            return this;
        }
        double begin = Recording.current().now().seconds();
        theta.follow(at -> start + rate * (at.seconds() - begin));
        return this;
    }

    /**
     * From now on sways about its present direction, as a head does that looks at something in space; manim's 3D
     * illusion. A rate of 0 ends it, as does {@link #orient}.
     *
     * @param rate how fast it sways, in radians a second: a whole turn from side to side and back takes 2π / rate
     */
    public Camera illusionRotation(double rate) {
        double startTheta = theta.get();
        double startPhi = phi.get();
        if (finite("rate", rate) == 0) {
            return orient(startPhi, startTheta);
        }
        double begin = Recording.current().now().seconds();
        theta.follow(at -> startTheta + SIDEWAYS * StrictMath.sin(rate * (at.seconds() - begin)));
        phi.follow(at -> startPhi - UPWARD * (1 - StrictMath.cos(rate * (at.seconds() - begin))));
        return this;
    }

    /** Puts the light that shades solids and surfaces at a point in space; (−7, −9, 10) unless set. */
    public Camera setLight(Point3 place) {
        light.set(place);
        return this;
    }

    /** Where the light is at a moment. */
    public Point3 lightAt(Moment moment) {
        return light.at(moment);
    }

    private static double finite(String name, double angle) {
        if (!Double.isFinite(angle)) {
            throw new IllegalArgumentException("The camera's " + name + " is a finite angle, not " + angle);
        }
        return angle;
    }

    /** Whether it looks straight down the z axis, so that what lies in the plane z = 0 is seen as it is. */
    public boolean isFlatAt(Moment moment) {
        return phi.at(moment) == 0 && theta.at(moment) == FLAT_THETA && gamma.at(moment) == 0 && depth.at(moment) == 0;
    }

    /** How space is seen at a moment, before the frame's own place, size and turn. */
    public Projection projectionAt(Moment moment) {
        Point center = placementAt(moment).apply(Point.ORIGIN);
        return Projection.of(
                phi.at(moment),
                theta.at(moment),
                gamma.at(moment),
                new Point3(center.x(), center.y(), depth.at(moment)),
                distance.at(moment));
    }

    /** From scene units to the picture's units at a moment, in which the picture is 8 units high around the origin. */
    public Affine viewAt(Moment moment) {
        Affine placement = placementAt(moment);
        return placement.equals(Affine.IDENTITY) ? placement : placement.inverse();
    }

    /** A camera is never shown. */
    @Override
    public void show() {}

    @Override
    public void showInPlaceOf(Mobject other) {}

    @Override
    public void bringToFront() {}

    @Override
    public void sendToBack() {}
}

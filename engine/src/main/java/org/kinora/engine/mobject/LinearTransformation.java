package org.kinora.engine.mobject;

import java.util.List;
import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Eigenvectors;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Colors;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.Recording;

/**
 * A plane that matrices map, in front of a grey one that stays, with its basis vectors and whatever else is added to it;
 * what manim has as {@code LinearTransformationScene}. Every point goes straight to its place, and arrows keep their tips.
 *
 * <pre>{@code
 * LinearTransformation space = new LinearTransformation();
 * play(space.animate(s -> s.applyMatrix(new double[][] {{1, 1}, {0, 1}})).seconds(3));
 * }</pre>
 */
public final class LinearTransformation extends Composite<LinearTransformation> {

    private static final Color GHOST = Color.hex("#5A5F6B");
    private static final double LABEL_SIZE = 36;
    private static final double LABEL_GAP = 0.3;
    private static final double HALF_HEIGHT = 4;
    /** How many times as far as the picture the plane that is mapped reaches, so that it still fills it afterwards. */
    private static final int REACH = 2;

    private final Property<Affine> map =
            property("matrix", Affine.IDENTITY, (from, to) -> progress -> from.interpolate(to, progress));
    private final double halfWidth = Recording.current().frameWidth() / 2;
    private final NumberPlane ghost;
    private final Group<MappedShape> plane = new Group<>();
    private final Group<Arrow> basis = new Group<>();
    private final Group<Arrow> vectors = new Group<>();

    /** All over the picture, a scene unit for 1. */
    public LinearTransformation() {
        Range x = new Range(-halfWidth, halfWidth);
        Range y = new Range(-HALF_HEIGHT, HALF_HEIGHT);
        ghost = new NumberPlane(x, y).setStrokeColor(GHOST.withAlpha(0.6)).setStrokeWidth(1);
        Range far = new Range(-REACH * Math.ceil(halfWidth), REACH * Math.ceil(halfWidth));
        Range high = new Range(-REACH * HALF_HEIGHT, REACH * HALF_HEIGHT);
        PlaneLines lines = PlaneLines.of(far, high, Affine.IDENTITY);
        List.of(lines.faded(), lines.grid(), lines.axes())
                .forEach(group -> group.forEach(line -> plane.add(new MappedShape(this, line))));
        basis.add(arrow(Point.RIGHT, Colors.GREEN_C), arrow(Point.UP, Colors.RED_C));
        addParts(ghost, plane, basis, vectors);
    }

    private Arrow arrow(Point to, Color color) {
        Vector vector = new Vector(to);
        vector.followEnds(new Mapped(this, to), Mapped::wayAt);
        return vector.setColor(color);
    }

    /** Where a vector is by now. */
    private record Mapped(LinearTransformation space, Point to) implements Relation {

        Segment wayAt(Moment moment) {
            return new Segment(Point.ORIGIN, space.mapAt(moment).applyToVector(to));
        }

        @Override
        public Mapped copy(UnaryOperator<Object> copies) {
            LinearTransformation copy = (LinearTransformation) copies.apply(space);
            return copy == space ? null : new Mapped(copy, to);
        }
    }

    /** Maps everything once more; inside {@code animate} it goes there. */
    public LinearTransformation applyMatrix(double[][] matrix) {
        map.set(map.get().then(affine(matrix)));
        return this;
    }

    /** Maps everything, as it was at first, by this matrix alone. */
    public LinearTransformation setMatrix(double[][] matrix) {
        map.set(affine(matrix));
        return this;
    }

    private static Affine affine(double[][] matrix) {
        if (matrix.length != 2 || matrix[0].length != 2 || matrix[1].length != 2) {
            throw new IllegalArgumentException("A matrix of the plane has two rows of two numbers, not "
                    + matrix.length + (matrix.length == 1 ? " row" : " rows")
                    + (matrix.length == 0 ? "" : " of " + matrix[0].length));
        }
        return new Affine(matrix[0][0], matrix[1][0], matrix[0][1], matrix[1][1], 0, 0);
    }

    /** By what everything is mapped at a moment. */
    public Affine mapAt(Moment moment) {
        return map.at(moment);
    }

    /** By which factor areas have grown at a moment; below 0 if left and right have changed places. */
    public double determinantAt(Moment moment) {
        return map.at(moment).determinant();
    }

    /** The grey plane behind, which stays. */
    public NumberPlane ghost() {
        return ghost;
    }

    /** The lines of the plane that is mapped. */
    public Group<MappedShape> plane() {
        return plane;
    }

    /** The basis vectors: the green one, (1, 0) at first, and the red one, (0, 1) at first. */
    public Group<Arrow> basis() {
        return basis;
    }

    /** The vectors that were added. */
    public Group<Arrow> vectors() {
        return vectors;
    }

    /** Adds a yellow vector that goes along, with these coordinates before anything is mapped. */
    public Arrow addVector(double x, double y) {
        return addVector(new Point(x, y), Colors.YELLOW);
    }

    /** Adds a vector that goes along, with these coordinates before anything is mapped. */
    public Arrow addVector(Point coordinates, Color color) {
        Arrow arrow = arrow(coordinates, color);
        vectors.add(arrow);
        return arrow;
    }

    /** Adds what looks like a mobject, as that is now, and goes along. */
    public Group<MappedShape> addTransformableMobject(Mobject model) {
        Group<MappedShape> mapped = new Group<>(model.shapes().stream()
                .map(shape -> new MappedShape(this, shape))
                .toList());
        addParts(mapped);
        return mapped;
    }

    /** Adds the square between the basis vectors, whose area is the determinant; yellow, behind the vectors. */
    public MappedShape addUnitSquare() {
        Path square = Path.polygon(Point.ORIGIN, Point.RIGHT, Point.UP_RIGHT, Point.UP);
        PathShape model = new PathShape(square)
                .setFill(Colors.YELLOW, 0.3)
                .setStroke(new Stroke(Colors.YELLOW, 3).withJoin(Stroke.Join.ROUND));
        MappedShape mapped = new MappedShape(this, model);
        plane.add(mapped);
        return mapped;
    }

    /**
     * Writes the determinant into the middle of a unit square.
     *
     * @param decimals digits after the point, 0 or more
     */
    public DecimalNumber addDeterminant(MappedShape unitSquare, int decimals) {
        DecimalNumber number = new DecimalNumber(1, decimals, LABEL_SIZE).centered();
        number.value().follow(this, LinearTransformation::determinantAt);
        number.alwaysMoveTo(unitSquare);
        addParts(number);
        return number;
    }

    /** Writes î and ĵ beside the tips of the basis vectors, where they stay. */
    public Group<MathTex> addBasisLabels() {
        Group<MathTex> labels = new Group<>();
        String[] names = {"\\hat{\\imath}", "\\hat{\\jmath}"};
        for (int i = 0; i < names.length; i++) {
            MathTex label = new MathTex(names[i], LABEL_SIZE);
            labels.add(label.attach(new BesideTip(basis.get(i), i == 0 ? -1 : 1)));
            label.setColor(i == 0 ? Colors.GREEN_C : Colors.RED_C);
        }
        addParts(labels);
        return labels;
    }

    /** Beside the tip of an arrow: to its left for a side of 1, to its right for −1. */
    private record BesideTip(Arrow arrow, int side) implements Attachment.Rule {

        @Override
        public Mobject other() {
            return arrow;
        }

        @Override
        public Point shift(Moment moment, Bounds unattached) {
            Point end = arrow.endAt(moment);
            Point along = end.minus(arrow.startAt(moment)).normalized();
            Point aside = along.perpendicular().times(side);
            return end.plus(aside.times(LABEL_GAP)).minus(unattached.center());
        }

        @Override
        public Attachment.Rule copy(UnaryOperator<Object> copies) {
            Arrow copy = (Arrow) copies.apply(arrow);
            return copy == arrow ? null : new BesideTip(copy, side);
        }
    }

    /**
     * Adds the lines through the origin that a matrix keeps, across the picture, and returns them: two, one, or for a turn
     * none. They stay.
     */
    public Group<Line> addEigenvectorLines(double[][] matrix) {
        Group<Line> kept = new Group<>();
        for (Point direction : Eigenvectors.of(affine(matrix))) {
            double reach = Math.min(
                    halfWidth / Math.max(1e-9, Math.abs(direction.x())),
                    HALF_HEIGHT / Math.max(1e-9, Math.abs(direction.y())));
            Point end = direction.times(reach);
            kept.add(new Line(end.negated(), end).setStroke(Colors.PINK, 3));
        }
        addParts(kept);
        return kept;
    }
}

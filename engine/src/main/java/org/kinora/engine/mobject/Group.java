package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Given;

/**
 * Mobjects that are placed, styled and animated together; manim's {@code VGroup}.
 *
 * <pre>{@code
 * Group<Square> row = group(new Square(1), new Square(1), new Square(1)).arrange(RIGHT);
 * play(row.animate(r -> r.scale(0.5).toEdge(UP)));
 * }</pre>
 *
 * @param <T> the type of the members, so that {@code for (DecimalNumber number : numbers)} compiles
 */
public final class Group<T extends Mobject> extends Composite<Group<T>> implements Iterable<T> {

    /** @param members from back to front */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public Group(T... members) {
        super(Arrays.asList(members));
    }

    public Group(Collection<? extends T> members) {
        super(members);
    }

    /** Adds members, which belong to the group from the cursor on. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Group<T> add(T... members) {
        addParts(members);
        return this;
    }

    /** Adds members, which belong to the group from the cursor on. */
    public Group<T> addAll(Collection<? extends T> members) {
        addParts(members);
        return this;
    }

    /** Adds members before the others, which belong to the group from the cursor on. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Group<T> addToBack(T... members) {
        List<T> all = new ArrayList<>(Arrays.asList(members));
        all.addAll(members());
        addParts(members);
        reorder(all);
        return this;
    }

    /** Turns the order of the members around from the cursor on; they stay where they are. */
    public Group<T> invert() {
        List<T> all = new ArrayList<>(members());
        Collections.reverse(all);
        reorder(all);
        return this;
    }

    /** Sorts the members by a number from the cursor on; they stay where they are: {@code sort(m -> m.center().x())}. */
    public Group<T> sort(ToDoubleFunction<? super T> key) {
        List<T> all = new ArrayList<>(members());
        all.sort(Comparator.comparingDouble(key));
        reorder(all);
        return this;
    }

    /** Shuffles the order of the members from the cursor on; they stay where they are. @param random such as the scene's */
    public Group<T> shuffle(RandomGenerator random) {
        List<T> all = new ArrayList<>(members());
        for (int i = all.size() - 1; i > 0; i--) {
            Collections.swap(all, i, random.nextInt(i + 1));
        }
        reorder(all);
        return this;
    }

    /**
     * Moves the members away from the middle of the group, or nearer to it, without changing their sizes; manim's {@code
     * space_out_submobjects}.
     *
     * @param factor by which distances from the middle grow
     */
    public Group<T> spaceOut(double factor) {
        Point middle = center();
        List<Point> centers = stream().map(Mobject::center).toList();
        for (int i = 0; i < size(); i++) {
            get(i).moveTo(middle.plus(centers.get(i).minus(middle).times(factor)));
        }
        return this;
    }

    /** Removes members from the cursor on; they stay shown. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Group<T> remove(T... members) {
        removeParts(Arrays.asList(members));
        return this;
    }

    /** The members, from back to front; unmodifiable. */
    @SuppressWarnings("unchecked")
    public List<T> members() {
        // only a T can be added
        return (List<T>) parts();
    }

    /** @throws IndexOutOfBoundsException if there is no member with this number, counted from 0 */
    @Override
    public T get(int index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException(
                    "No member %,d in a group of %,d, whose first is 0".formatted(index, size()));
        }
        return members().get(index);
    }

    /** The hindmost member. */
    public T first() {
        return get(0);
    }

    /** The foremost member. */
    public T last() {
        return get(size() - 1);
    }

    /**
     * A group of the members from {@code from} up to but not including {@code to}, which belong to both groups; manim's
     * {@code group[from:to]}.
     */
    public Group<T> slice(int from, int to) {
        if (from < 0 || from > to || to > size()) {
            throw new IndexOutOfBoundsException(
                    "No members %,d up to %,d in a group of %,d".formatted(from, to, size()));
        }
        return new Group<>(members().subList(from, to));
    }

    public Stream<T> stream() {
        return members().stream();
    }

    @Override
    public Iterator<T> iterator() {
        return members().iterator();
    }

    /**
     * Puts the members in a row or column with the default gap of 0.25 units, and keeps the centre of the whole where
     * it was.
     */
    public Group<T> arrange(Point direction) {
        return arrange(direction, DEFAULT_GAP);
    }

    /** As {@link #arrange(Point)}, with a gap in units. */
    public Group<T> arrange(Point direction, double gap) {
        return arrange(direction, gap, Point.ORIGIN);
    }

    /**
     * @param gap between neighbours, in units
     * @param alignedEdge the side on which all members are aligned
     */
    public Group<T> arrange(Point direction, double gap, Point alignedEdge) {
        Point center = center();
        for (int i = 1; i < size(); i++) {
            get(i).nextTo(get(i - 1), direction, gap, alignedEdge);
        }
        return moveTo(center);
    }

    /**
     * Puts the members in rows, from left to right and top to bottom, each centred in a cell with the width of its
     * column and the height of its row.
     *
     * @param gap between columns and between rows, in units
     */
    public Group<T> arrangeInGrid(int columns, double gap) {
        if (columns < 1) {
            throw new IllegalArgumentException("A grid has one column or more, not " + columns);
        }
        Given.finite(gap, "A gap");
        int rows = (size() - 1) / columns + 1;
        double[] widths = new double[Math.min(columns, size())];
        double[] heights = new double[rows];
        for (int i = 0; i < size(); i++) {
            widths[i % columns] = Math.max(widths[i % columns], get(i).width());
            heights[i / columns] = Math.max(heights[i / columns], get(i).height());
        }
        Point center = center();
        double y = 0;
        for (int row = 0; row < rows; row++) {
            double x = 0;
            for (int column = 0; column < columns && row * columns + column < size(); column++) {
                get(row * columns + column).moveTo(new Point(x + widths[column] / 2, y - heights[row] / 2));
                x += widths[column] + gap;
            }
            y -= heights[row] + gap;
        }
        return moveTo(center);
    }
}

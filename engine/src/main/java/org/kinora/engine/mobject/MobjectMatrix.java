package org.kinora.engine.mobject;

import java.util.List;

/**
 * Any mobjects in rows and columns between brackets. Letters stand on the baselines of their rows, and anything else is
 * centred on them.
 *
 * <pre>{@code
 * var faces = new MobjectMatrix<>(List.of(List.of(new Circle(0.3), new Square(0.6))));
 * play(write(faces));
 * }</pre>
 *
 * @param <T> the type of the entries
 */
public final class MobjectMatrix<T extends Mobject> extends MatrixOf<T, MobjectMatrix<T>> {

    /** @param rows the entries, row by row; they are moved to their places */
    public MobjectMatrix(List<? extends List<? extends T>> rows) {
        this(rows, Text.DEFAULT_SIZE);
    }

    /** @param size the font size that spaces and brackets go by */
    public MobjectMatrix(List<? extends List<? extends T>> rows, double size) {
        super(rows, size);
        layOut();
    }
}

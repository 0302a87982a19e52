package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Path;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/**
 * One glyph of a text or a formula, which knows the characters of the source that it represents.
 *
 * <pre>{@code
 * Text word = new Text("office");
 * word.letters().get(0).setColor(RED);
 * }</pre>
 */
public final class Letter extends VMobject<Letter> {

    private final Typographic<?> whole;
    private final int sourceStart;
    private final int sourceEnd;

    /**
     * @param outline in ems, with its origin on the baseline
     * @param whole the text or formula that it is part of
     */
    Letter(Path outline, Typographic<?> whole, int sourceStart, int sourceEnd) {
        super(outline, Color.WHITE, Stroke.NONE);
        this.whole = whole;
        this.sourceStart = sourceStart;
        this.sourceEnd = sourceEnd;
    }

    /** The text or formula that it is part of; of a copy of the letter alone, that of the letter. */
    public Typographic<?> whole() {
        return whole;
    }

    /** Index of the first UTF-16 unit of the source that this represents; a ligature represents several characters. */
    public int sourceStart() {
        return sourceStart;
    }

    /** Index after the last one. */
    public int sourceEnd() {
        return sourceEnd;
    }

    boolean standsFor(int index) {
        return index >= sourceStart && index < sourceEnd;
    }

    /** Takes the look and the place of another letter, which is hidden next. */
    void replace(Letter other) {
        fill().set(other.fill().get());
        stroke().set(other.stroke().get());
        opacity().set(other.opacity().get());
        zIndex().set(other.zIndex().get());
        pose().set(other.pose().get());
        if (other.isShown()) {
            showInPlaceOf(other);
        }
    }
}

package org.kinora.scenes.explainer;

import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Color;
import org.kinora.engine.text.TextFlow;
import org.kinora.engine.text.TextStyle;
import org.kinora.scenes.viz.Palette;

/** The film's sizes of type. Text is white; what names or counts something is smaller, context is grey. */
public final class Lettering {

    /** What the model reads and writes. */
    public static final double SENTENCE = 48;
    /** Names of things, and numbers. Nothing in the film is smaller. */
    public static final double LABEL = 30;
    /** Names and numbers in a picture that has few of them. */
    public static final double LARGE_LABEL = 38;
    /** For the last words of the film alone. */
    public static final double CLOSE = 72;

    private Lettering() {}

    /** What the model reads or writes, in lines no longer than {@code width} units. */
    public static Text sentence(String text, double width) {
        return written(text, SENTENCE, width, Palette.INK);
    }

    public static Text label(String text) {
        return new Text(text, LABEL).setColor(Palette.INK);
    }

    /** A label in a picture that has few of them. */
    public static Text largeLabel(String text) {
        return new Text(text, LARGE_LABEL).setColor(Palette.INK);
    }

    /** A label that is broken into lines no longer than {@code width} units. */
    public static Text label(String text, double width) {
        return written(text, LABEL, width, Palette.INK);
    }

    /** A label of what is only context. */
    public static Text aside(String text) {
        return label(text).setColor(Palette.FAINT_INK);
    }

    private static Text written(String text, double size, double width, Color color) {
        return new Text(text, TextStyle.serif(size), TextFlow.DEFAULT.within(width)).setColor(color);
    }
}

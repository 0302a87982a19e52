package org.kinora.engine.text;

import java.util.List;

/**
 * Sets text with the fonts that come with the engine. Construction costs nothing: libraries and fonts are loaded when
 * they are first needed, and kept until {@link #close()}. One typesetter serves a whole scene; what it returns stays
 * valid after it is closed.
 *
 * <p>Safe for many threads: the native fonts are used by one thread at a time, behind a lock of this object's.
 */
public final class Typesetter implements AutoCloseable {

    private final Object lock = new Object();
    private FontShelf shelf;
    private boolean closed;

    private Typesetter() {}

    public static Typesetter open() {
        return new Typesetter();
    }

    /** Sets a text in one style, broken into lines only where the text says so. */
    public TextLayout layout(String text, TextStyle style) {
        return layout(text, style, TextFlow.DEFAULT);
    }

    /** Sets a text in one style. */
    public TextLayout layout(String text, TextStyle style, TextFlow flow) {
        return layout(List.of(new TextSpan(text, style)), flow);
    }

    /**
     * Sets a text of mixed styles: one text, whose lines break as if it had one style. Letters kern and join within a style.
     *
     * <p>Any Unicode string can be set. What Computer Modern lacks is drawn in DejaVu Sans; what that lacks too is drawn as
     * a box and reported by {@link TextLayout#missing()}. Tabs are four spaces wide; other control characters and lone
     * direction marks draw nothing.
     *
     * @throws IllegalArgumentException if there is no span
     * @throws IllegalStateException if this typesetter is closed
     */
    public TextLayout layout(List<TextSpan> spans, TextFlow flow) {
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("A text needs at least one span, whose text may be empty");
        }
        StyledText styled = new StyledText(spans);
        synchronized (lock) {
            return TextComposer.compose(shelf(), styled, flow);
        }
    }

    private FontShelf shelf() {
        if (closed) {
            throw new IllegalStateException("This typesetter is closed; open another for further text");
        }
        if (shelf == null) {
            shelf = new FontShelf();
        }
        return shelf;
    }

    /** Frees the fonts' memory. Layouts stay valid; closing twice does nothing. */
    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            if (shelf != null) {
                shelf.close();
                shelf = null;
            }
        }
    }
}

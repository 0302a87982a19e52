package org.kinora.engine.mobject;

/**
 * A piece of a document in the language of Typst, where the program {@code typst} is installed. The page is as large as
 * what is on it; a width for paragraphs is set by {@code #set page(width: …)}.
 *
 * <pre>{@code
 * Typst list = new Typst("- *one*\n- $sqrt(2)$", 32);
 * play(write(list));
 * }</pre>
 *
 * <p>The document can read no files and has no network and so no packages; its fonts are those built into Typst.
 */
public final class Typst extends TypstText<Typst> {

    /** With a font size of 48. */
    public Typst(String source) {
        this(source, Text.DEFAULT_SIZE);
    }

    /**
     * @param size manim's font size, of text whose size the document leaves as it is
     * @throws IllegalStateException if the program is not installed
     * @throws IllegalArgumentException if Typst refuses the document; the message says where and why
     */
    public Typst(String source, double size) {
        super(source, "", source, size);
    }
}

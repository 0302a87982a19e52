package org.kinora.engine.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kinora.engine.text.tex.FormulaSetter;
import org.kinora.engine.text.tex.TexException;
import org.kinora.files.UserCache;

/**
 * Sets text with the fonts that come with the engine, and with fonts that it is told to load. Construction costs nothing: libraries and fonts are loaded when
 * they are first needed, and kept until {@link #close()}. One typesetter serves a whole scene; the layouts it returns
 * stay valid after it is closed.
 *
 * <p>Safe for use by many threads: this object's lock lets one thread at a time use the native fonts.
 */
public final class Typesetter implements AutoCloseable {

    private final Object lock = new Object();
    private final FormulaSetter formulas;
    private final List<LoadedFamily> loaded = new ArrayList<>();
    private final Map<String, Optional<String>> advice = new HashMap<>();
    private OpenFonts fonts;
    private boolean closed;

    private Typesetter(Path cache) {
        formulas = new FormulaSetter(cache.resolve("tex"), () -> fonts()::formulaGlyph);
    }

    /** A typesetter that keeps set formulas in the user's cache folder: XDG_CACHE_HOME or the system's equivalent. */
    public static Typesetter open() {
        return open(UserCache.ofThisUser());
    }

    /**
     * A typesetter that keeps set formulas in a folder of its own.
     *
     * @param cache the folder, which is created when there is something to keep and may be deleted at any time
     */
    public static Typesetter open(Path cache) {
        return new Typesetter(cache);
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
     * Sets a text of mixed styles: one text, whose lines break as if it had one style. Letters kern and join within a
     * style.
     *
     * <p>Any Unicode string can be set. A character that the face lacks is drawn in another font that has it; a
     * character that no font has is drawn as a box and reported by {@link TextLayout#missing()} and
     * {@link TextLayout#warning()}. Tabs are four spaces wide; other control characters and lone direction marks draw
     * nothing.
     *
     * @throws IllegalArgumentException if there is no span
     * @throws IllegalStateException if this typesetter is closed
     */
    public TextLayout layout(List<TextSpan> spans, TextFlow flow) {
        return layout(spans, flow, Set.of());
    }

    /**
     * Sets a text in one style, with ligatures split at given places: with a cut at 1, "fi" is an f and an i, which
     * still kern.
     *
     * @param cuts indices of UTF-16 units; no glyph represents characters on both sides of a cut. Indices inside a
     *     character or before an accent that belongs to it have no effect, nor do any in text that runs from right to
     *     left
     */
    public TextLayout layout(String text, TextStyle style, TextFlow flow, Set<Integer> cuts) {
        return layout(List.of(new TextSpan(text, style)), flow, cuts);
    }

    /** Sets a text of mixed styles with its ligatures split at the cuts. */
    public TextLayout layout(List<TextSpan> spans, TextFlow flow, Set<Integer> cuts) {
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("A text needs at least one span, whose text may be empty");
        }
        StyledText styled = new StyledText(spans);
        synchronized (lock) {
            return TextComposer.compose(fonts(), styled, flow, cuts);
        }
    }

    /**
     * Loads a family of fonts from TrueType or OpenType files, one for each weight and slant; of a collection (.ttc), the
     * fonts of its first family. The weights and slants are those that the files claim; of a variable font, the default
     * one.
     *
     * @param files at least one
     * @throws IllegalArgumentException if there is no such file, it is no font that can be drawn, or damaged
     */
    public FontFamily load(List<Path> files) {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("A family of fonts needs at least one file");
        }
        List<FontFile> faces = new ArrayList<>();
        for (Path file : files) {
            List<FontFile> all = FontFile.read(file);
            String family = all.get(0).description().family();
            for (FontFile face : all) {
                if (face.description().family().equals(family)) {
                    faces.add(face);
                }
            }
        }
        return keep(faces);
    }

    /**
     * Loads a family of this machine's fonts.
     *
     * @param name of the family; upper and lower case are the same
     * @throws IllegalArgumentException if this machine has no such family
     */
    public FontFamily load(SystemFonts machine, String name) {
        return keep(machine.files(name));
    }

    private FontFamily keep(List<FontFile> faces) {
        LoadedFamily family = new LoadedFamily(faces.get(0).description().family(), faces);
        synchronized (lock) {
            faces.forEach(face -> fonts().font(face));
            loaded.add(family);
        }
        return family;
    }

    /** The font files that were loaded, in the order of loading; what is set with them depends on their content. */
    public List<FontSource> sources() {
        Set<FontSource> sources = new LinkedHashSet<>();
        synchronized (lock) {
            for (LoadedFamily family : loaded) {
                family.files()
                        .forEach(file ->
                                sources.add(new FontSource(file.description().family(), file.name(), file.hash())));
            }
        }
        return List.copyOf(sources);
    }

    /**
     * A warning for the author about a text, if there is one: that of {@link TextLayout#warning()}, and which font has the
     * missing characters, if one that was loaded or one of the machine's is known to have the first of them. The machine's
     * fonts are looked at for this alone, and only for a character that no other font has.
     */
    public Optional<String> warning(TextLayout layout, SystemFonts machine) {
        return layout.warning().map(lack -> {
            synchronized (lock) {
                return lack
                        + advice.computeIfAbsent(layout.missing().get(0), first -> advice(first, machine))
                                .map(font -> "; " + font)
                                .orElse("");
            }
        });
    }

    private Optional<String> advice(String characters, SystemFonts machine) {
        for (LoadedFamily family : loaded) {
            if (OpenFonts.covers(fonts().own(family.face()), characters)) {
                return Optional.of(family.familyName() + ", which is loaded, has " + characters
                        + ": set the text in it with font(…)");
            }
        }
        return fonts().firstThatCovers(machine, characters)
                .map(face -> face.description().family() + " has " + characters + " on this machine, in " + face.file()
                        + ": put that file beside the scene, load it with Fonts.load(…) and set the text in it with"
                        + " font(…)");
    }

    /**
     * Sets a formula in display style: {@code \\frac{a}{b}}, without dollars.
     *
     * @param size manim's font size, as of a {@link TextStyle}
     * @throws TexException if it cannot be set; the message says where and why
     * @throws IllegalStateException if this typesetter is closed
     */
    public TexLayout math(String formula, double size) {
        return math(formula, size, TexMacros.NONE);
    }

    /**
     * Sets a formula that is written with macros; parts inside their arguments count as parts of the formula.
     *
     * @throws TexException if it cannot be set
     */
    public TexLayout math(String formula, double size, TexMacros macros) {
        TextStyle.checkSize(size);
        synchronized (lock) {
            requireOpen();
            return new TexLayout(formulas.math(formula, macros.bodies()), TextStyle.emOf(size));
        }
    }

    /**
     * Sets a text with formulas between dollars: {@code the loss $L(\\theta)$}; formulas are set in text style.
     *
     * @param size manim's font size, as of a {@link TextStyle}
     * @throws TexException if a part of it cannot be set; the message says where and why
     * @throws IllegalStateException if this typesetter is closed
     */
    public TexLayout tex(String text, double size) {
        return tex(text, size, TexMacros.NONE);
    }

    /**
     * Sets a text with formulas that is written with macros.
     *
     * @throws TexException if a part of it cannot be set
     */
    public TexLayout tex(String text, double size, TexMacros macros) {
        TextStyle.checkSize(size);
        synchronized (lock) {
            requireOpen();
            return new TexLayout(formulas.text(text, macros.bodies()), TextStyle.emOf(size));
        }
    }

    /**
     * Makes outlines of numbers that change at every frame.
     *
     * @param tabular whether all digits are equally wide, so that a number keeps its width while it counts; Computer
     *     Modern's upright digits are in any case
     */
    public NumberSetter numbers(TextStyle style, boolean tabular) {
        return new NumberSetter(style.em(), tabular, character -> glyph(style.face(), character));
    }

    /** The heights of a style, by which texts are placed level with each other. */
    public TextMetrics metrics(TextStyle style) {
        synchronized (lock) {
            return fonts().metrics(style);
        }
    }

    private Glyph glyph(FontFace face, int character) {
        synchronized (lock) {
            Font font = fonts().fontFor(face, Character.toString(character));
            return font.glyph(font.glyphIndex(character));
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("This typesetter is closed; open another for further text");
        }
    }

    private OpenFonts fonts() {
        requireOpen();
        if (fonts == null) {
            fonts = new OpenFonts();
        }
        return fonts;
    }

    /** Frees the fonts' memory. Layouts stay valid; closing twice does nothing. */
    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            if (fonts != null) {
                fonts.close();
                fonts = null;
            }
        }
    }
}

package org.kinora.engine.text;

import static org.lwjgl.util.freetype.FreeType.FT_Done_FreeType;
import static org.lwjgl.util.freetype.FreeType.FT_Init_FreeType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.kinora.engine.text.tex.FormulaFonts;
import org.lwjgl.PointerBuffer;
import org.lwjgl.system.Configuration;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.util.freetype.FreeType;

/**
 * Opens each font when it is first asked for, and chooses the one that has a character. For one thread at a time.
 *
 * <p>Here, and in all code that the first text of a film runs through, there are loops instead of streams and identity
 * instead of equality of records: linking the first lambda, or the first record's methods, takes longer at startup than
 * setting the text.
 */
final class Fonts implements AutoCloseable {

    private final long freeType;
    private final Map<String, Font> opened = new HashMap<>();

    Fonts() {
        // LWJGL builds HarfBuzz into FreeType's library. Its usual hint, getLibrary().getPath(), can hang inside
        // dlopen.
        Configuration.HARFBUZZ_LIBRARY_NAME.set(FreeType.getLibrary());
        try (MemoryStack stack = MemoryStack.stackPush()) {
            PointerBuffer library = stack.mallocPointer(1);
            int error = FT_Init_FreeType(library);
            if (error != 0) {
                throw new IllegalStateException("FreeType cannot be started (error " + error + ")");
            }
            freeType = library.get(0);
        }
    }

    Font font(BundledFont font) {
        return opened(font.resource(), BundledFont.class);
    }

    /** The TrueType file at that place beside a class. */
    Font opened(String resource, Class<?> beside) {
        Font font = opened.get(resource);
        if (font == null) {
            font = new Font(freeType, bytes(resource, beside), resource);
            opened.put(resource, font);
        }
        return font;
    }

    FormulaFonts.Glyph formulaGlyph(String resource, Class<?> beside, int character) {
        Font font = opened(resource, beside);
        Glyph glyph = font.glyph(font.glyphIndex(character));
        return new FormulaFonts.Glyph(glyph.outline(), glyph.advance());
    }

    private static byte[] bytes(String resource, Class<?> beside) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The jar of " + beside.getName() + " lacks its font " + resource + ": get a whole one");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the font " + resource + " beside " + beside.getName(), e);
        }
    }

    TextMetrics metrics(TextStyle style) {
        return font(BundledFont.of(style.face())).metrics().times(style.em());
    }

    /** The first font of the face's search order that has the whole cluster, or the face's own font if none has. */
    Font fontFor(FontFace face, String cluster) {
        Font own = font(BundledFont.of(face));
        if (covers(own, cluster)) {
            return own;
        }
        for (BundledFont candidate : BundledFont.searchedFor(face)) {
            Font font = font(candidate);
            if (covers(font, cluster)) {
                return font;
            }
        }
        return own;
    }

    /**
     * HarfBuzz composes a letter and its accents if the font has the composed character, so either spelling will do.
     */
    private static boolean covers(Font font, String cluster) {
        return coversEach(font, cluster)
                || cluster.length() > 1 && coversEach(font, Normalizer.normalize(cluster, Normalizer.Form.NFC));
    }

    private static boolean coversEach(Font font, String cluster) {
        for (int at = 0; at < cluster.length(); ) {
            int character = cluster.codePointAt(at);
            if (!font.covers(character) && !isNeverDrawn(character)) {
                return false;
            }
            at += Character.charCount(character);
        }
        return true;
    }

    /**
     * Joiners, direction marks, variation selectors and the like shape their neighbours and have no glyphs of their
     * own.
     */
    private static boolean isNeverDrawn(int character) {
        return Character.isIdentifierIgnorable(character) || character >= 0xFE00 && character <= 0xFE0F;
    }

    @Override
    public void close() {
        opened.values().forEach(Font::close);
        opened.clear();
        FT_Done_FreeType(freeType);
    }
}

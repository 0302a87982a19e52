package org.kinora.engine.text;

import static org.lwjgl.util.freetype.FreeType.FT_Done_Face;
import static org.lwjgl.util.freetype.FreeType.FT_Done_FreeType;
import static org.lwjgl.util.freetype.FreeType.FT_Get_Char_Index;
import static org.lwjgl.util.freetype.FreeType.FT_Init_FreeType;
import static org.lwjgl.util.freetype.FreeType.FT_New_Face;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kinora.engine.text.tex.FormulaFonts;
import org.lwjgl.PointerBuffer;
import org.lwjgl.system.Configuration;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.util.freetype.FT_Face;
import org.lwjgl.util.freetype.FreeType;

/**
 * Opens each font when it is first asked for, and chooses the one that has a character. For one thread at a time.
 *
 * <p>Here, and in all code that the first text of a film runs through, there are loops instead of streams and identity
 * instead of equality of records: linking the first lambda, or the first record's methods, takes longer at startup than
 * setting the text.
 */
final class OpenFonts implements AutoCloseable {

    private final long freeType;
    private final Map<String, Font> opened = new HashMap<>();

    OpenFonts() {
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

    /** The font of a face itself. */
    Font own(FontFace face) {
        return face.family() instanceof LoadedFamily loaded
                ? font(loaded.nearest(face.weight(), face.slant()))
                : font(BundledFont.of(face));
    }

    /** @throws IllegalArgumentException if the file is damaged */
    Font font(FontFile file) {
        Font font = opened.get(file.id());
        if (font == null) {
            font = new Font(freeType, file.content(), file.index(), file.name());
            opened.put(file.id(), font);
        }
        return font;
    }

    /** The TrueType file at that place beside a class. */
    Font opened(String resource, Class<?> beside) {
        Font font = opened.get(resource);
        if (font == null) {
            font = new Font(freeType, bytes(resource, beside), 0, resource);
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
        return own(style.face()).metrics().times(style.em());
    }

    /**
     * The first font of the face's search order that has the whole cluster, or the face's own font if none has. After a
     * loaded family's own font comes its regular one, and then those that stand in for a roman.
     */
    Font fontFor(FontFace face, String cluster) {
        Font own = own(face);
        if (covers(own, cluster)) {
            return own;
        }
        if (face.family() instanceof LoadedFamily loaded) {
            Font regular = own(loaded.face());
            if (covers(regular, cluster)) {
                return regular;
            }
        }
        for (BundledFont candidate : BundledFont.searchedFor(face)) {
            Font font = font(candidate);
            if (covers(font, cluster)) {
                return font;
            }
        }
        return own;
    }

    /** The machine's first font, in the order of the files, that has the whole cluster. */
    Optional<SystemFonts.Face> firstThatCovers(SystemFonts machine, String cluster) {
        for (SystemFonts.Face face : machine.faces()) {
            if (machineCovers(face, cluster)) {
                return Optional.of(face);
            }
        }
        return Optional.empty();
    }

    private boolean machineCovers(SystemFonts.Face face, String cluster) {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            PointerBuffer opened = stack.mallocPointer(1);
            if (FT_New_Face(freeType, stack.UTF8(face.file().toString()), face.index(), opened) != 0) {
                return false;
            }
            FT_Face font = FT_Face.create(opened.get(0));
            boolean hasAll = font.charmap() != null
                    && cluster.codePoints()
                            .allMatch(character -> isNeverDrawn(character) || FT_Get_Char_Index(font, character) != 0);
            FT_Done_Face(font);
            return hasAll;
        }
    }

    /**
     * HarfBuzz composes a letter and its accents if the font has the composed character, so either spelling will do.
     */
    static boolean covers(Font font, String cluster) {
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

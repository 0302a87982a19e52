package org.kinora.engine.text;

import static org.lwjgl.util.freetype.FreeType.FT_Done_Face;
import static org.lwjgl.util.freetype.FreeType.FT_FACE_FLAG_SCALABLE;
import static org.lwjgl.util.freetype.FreeType.FT_GLYPH_FORMAT_OUTLINE;
import static org.lwjgl.util.freetype.FreeType.FT_Get_Char_Index;
import static org.lwjgl.util.freetype.FreeType.FT_LOAD_NO_SCALE;
import static org.lwjgl.util.freetype.FreeType.FT_Load_Glyph;
import static org.lwjgl.util.freetype.FreeType.FT_New_Memory_Face;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_MEMORY_MODE_READONLY;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_blob_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_blob_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_face_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_face_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_destroy;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.kinora.engine.geometry.Path;
import org.lwjgl.PointerBuffer;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.util.freetype.FT_Face;
import org.lwjgl.util.freetype.FT_GlyphSlot;

/**
 * A font file in memory, opened by FreeType for its outlines and by HarfBuzz for its shaping rules. For one thread at a
 * time; its owner sees to that.
 */
final class Font implements AutoCloseable {

    private final ByteBuffer file;
    private final String name;
    private final FT_Face face;
    private final long shapingFont;
    private final double unit;
    private final Map<Integer, Glyph> glyphs = new HashMap<>();

    /**
     * @param index of the face among those of the file, usually 0
     * @param name of the file, for messages
     * @throws IllegalArgumentException if this is no font, or none whose outlines can be drawn
     */
    Font(long freeTypeLibrary, byte[] bytes, int index, String name) {
        this.name = name;
        file = MemoryUtil.memAlloc(bytes.length).put(bytes).flip();
        try (MemoryStack stack = MemoryStack.stackPush()) {
            PointerBuffer opened = stack.mallocPointer(1);
            int error = FT_New_Memory_Face(freeTypeLibrary, file, index, opened);
            if (error != 0) {
                MemoryUtil.memFree(file);
                throw new IllegalArgumentException(
                        name + ": this font is damaged and cannot be opened (FreeType's error " + error + ")");
            }
            face = FT_Face.create(opened.get(0));
        }
        String lack = lackOf(face);
        if (lack != null) {
            FT_Done_Face(face);
            MemoryUtil.memFree(file);
            throw new IllegalArgumentException(name + ": this font has no " + lack);
        }
        unit = 1.0 / face.units_per_EM();
        long blob = hb_blob_create(file, HB_MEMORY_MODE_READONLY, 0, null);
        long shapingFace = hb_face_create(blob, index);
        shapingFont = hb_font_create(shapingFace);
        hb_face_destroy(shapingFace);
        hb_blob_destroy(blob);
    }

    /** What a font needs for text to be drawn in it, and this one lacks; null if nothing. */
    private static String lackOf(FT_Face face) {
        if ((face.face_flags() & FT_FACE_FLAG_SCALABLE) == 0 || face.units_per_EM() <= 0) {
            return "outlines, only pictures of its letters: use another font";
        }
        return face.charmap() == null ? "table of the Unicode characters that its glyphs stand for" : null;
    }

    /** HarfBuzz's font; it measures in font units. */
    long shapingFont() {
        return shapingFont;
    }

    /** One font unit in ems. */
    double unit() {
        return unit;
    }

    /** How far the face reaches above the baseline, in ems. */
    double ascent() {
        return face.ascender() * unit;
    }

    /** How far the face reaches below the baseline, in ems; positive. */
    double descent() {
        return -face.descender() * unit;
    }

    /** In ems; measured on the letters that the heights are named after, or guessed by the ascent without them. */
    TextMetrics metrics() {
        return new TextMetrics(topOf('x', 0.5), topOf('H', 0.75), ascent(), descent());
    }

    private double topOf(char letter, double shareOfAscent) {
        if (!covers(letter)) {
            return shareOfAscent * ascent();
        }
        Path outline = glyph(glyphIndex(letter)).outline();
        return outline.isEmpty() ? 0 : outline.bounds().top();
    }

    boolean covers(int codePoint) {
        return glyphIndex(codePoint) != 0;
    }

    /** The glyph for a character on its own, or 0. */
    int glyphIndex(int codePoint) {
        return FT_Get_Char_Index(face, codePoint);
    }

    /** The glyph of that index; the same object every time. */
    Glyph glyph(int index) {
        Glyph glyph = glyphs.get(index);
        if (glyph == null) {
            glyph = load(index);
            glyphs.put(index, glyph);
        }
        return glyph;
    }

    private Glyph load(int index) {
        int error = FT_Load_Glyph(face, index, FT_LOAD_NO_SCALE);
        if (error != 0) {
            throw new IllegalArgumentException(name + ": this font is damaged: its glyph " + index
                    + " cannot be read (FreeType's error " + error + ")");
        }
        FT_GlyphSlot slot = Objects.requireNonNull(face.glyph(), "A face with a loaded glyph has a slot");
        Path outline = slot.format() == FT_GLYPH_FORMAT_OUTLINE ? GlyphOutline.read(slot.outline(), unit) : Path.EMPTY;
        return new Glyph(outline, slot.metrics().horiAdvance() * unit);
    }

    @Override
    public void close() {
        hb_font_destroy(shapingFont);
        FT_Done_Face(face);
        MemoryUtil.memFree(file);
    }
}
